extension Italian {
  static let report = #"""
    Nothing wrong was found.
    Non è stato trovato nulla che non va.
    """#
}
