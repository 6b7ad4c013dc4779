import MailVocabulary
import Testing

@Suite struct EditDistanceTests {
  @Test(
    arguments: [
      ("kitten", "sitting", 3, 3), ("kitten", "sitting", 2, nil), ("", "", 1, 0), ("abc", "abcd", 1, 1),
      ("hermes", "hermse", 1, 1), ("ab", "ba", 1, 1), ("ab", "ba", 0, nil), ("same", "same", 0, 0), ("", "abc", 2, nil),
      // Swapped letters at the end, where each row alone is farther than the whole.
      ("xab", "xba", 1, 1), ("müller", "mueller", 2, 2),
    ] as [(String, String, Int, Int?)]) func lettersThatDiffer(
      _ first: String, _ second: String, _ limit: Int, _ told: Int?
    )
  {
    #expect(EditDistance.between(first, second, limit: limit) == told)
    #expect(EditDistance.between(second, first, limit: limit) == told)
  }
}
