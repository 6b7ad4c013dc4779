import Foundation
import Testing

/// The configuration file: what it sets holds, and what it gets wrong is told with its line.
@Suite struct ConfigurationTests {
  /// Six names tried by one stranger within five minutes.
  private static let log = (0..<6).map {
    "Oct  4 09:0\($0):00 mail ipop3d[\(2100 + $0)]: Login failed user=name\($0) auth=name\($0) host=[203.0.113.66]\n"
  }.joined()

  private func findings(_ configuration: String) throws -> CommandTests.Ending {
    var ending: CommandTests.Ending?
    try CommandTests.withFile(Array(configuration.utf8), name: "mailwhy.conf") { path in
      ending = try CommandTests.run(["findings", "--year", "2026", "--config", path, "-"], input: Self.log)
    }
    return try #require(ending)
  }

  @Test func aThresholdHolds() throws {
    let usual = try findings("# nothing set\n\n")
    #expect(usual.status == 0)
    #expect(usual.output.contains("access.password-spray"))
    let set = try findings("thresholds.spray_names = 7 # a patient house\n")
    #expect(set.status == 0 && set.errors.isEmpty)
    #expect(!set.output.contains("access.password-spray"))
  }

  @Test func theLastLineNeedsNoEnd() throws {
    #expect(try !findings("thresholds.spray_names=7").output.contains("access.password-spray"))
  }

  @Test(arguments: [
    ("\nthresholds.sprey_names = 7\n", "line 2: there is no setting thresholds.sprey_names"),
    ("spray_names = 7\n", "line 1: there is no setting spray_names"),
    ("thresholds.spray_names = many\n", "line 1: thresholds.spray_names is a whole number from 1 to"),
    ("thresholds.spray_names = 0\n", "line 1: thresholds.spray_names is a whole number from 1 to"),
    ("thresholds.spray_names\n", "line 1: a line is NAME = NUMBER"),
  ])
  func aWrongLineIsTold(_ text: String, _ sentence: String) throws {
    let ending = try findings(text)
    #expect(ending.status == 2)
    #expect(ending.output.isEmpty)
    #expect(ending.errors.contains(sentence), "\(ending.errors)")
    #expect(ending.errors.split(separator: "\n").count == 1)
  }

  @Test func aMissingFileIsTold() throws {
    let ending = try CommandTests.run(["findings", "--config", "/nowhere/mailwhy.conf", "-"], input: Self.log)
    #expect(ending.status == 2)
    #expect(ending.errors.contains("/nowhere/mailwhy.conf"))
  }

  @Test func helpListsThem() throws {
    let ending = try CommandTests.run(["findings", "--help"])
    #expect(ending.output.contains("thresholds.brute_force_in_ten_minutes = 10"))
  }
}
