public import MailSyntax

/// All dialects that mailwhy understands; where programs share a name, the first that fits wins.
public enum Dialects {
  public static let all: [Dialect] = [.uwIMAP]
}
