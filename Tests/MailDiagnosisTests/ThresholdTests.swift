import MailDiagnosis
import Testing

/// Every threshold can be set, by a name that follows from its own.
@Suite struct ThresholdTests {
  /// `burstInAnHour` as `burst_in_an_hour`.
  private func name(_ label: String) -> String {
    label.reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
  }

  @Test func allAreListedByTheirNames() {
    let labels = Mirror(reflecting: Thresholds()).children.compactMap(\.label).map(name)
    #expect(labels.sorted() == Thresholds.settings.map(\.name).sorted())
  }

  @Test func settingOneChangesThatOneOnly() {
    func values(_ thresholds: Thresholds) -> [String: String] {
      let pairs = Mirror(reflecting: thresholds).children.map { (name($0.label ?? ""), "\($0.value)") }
      return Dictionary(uniqueKeysWithValues: pairs)
    }
    for setting in Thresholds.settings {
      var thresholds = Thresholds()
      let isSet = thresholds.set(setting.name, to: 12_345)
      #expect(isSet)
      let changed = values(thresholds).filter { values(Thresholds())[$0.key] != $0.value }
      #expect(Array(changed.keys) == [setting.name])
      #expect(!setting.means.isEmpty)
    }
  }

  @Test func anUnknownNameIsNone() {
    var thresholds = Thresholds()
    let isSet = thresholds.set("brute_force", to: 1)
    #expect(!isSet)
  }
}
