#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import MailCommands

exit(Mailwhy.start(Array(CommandLine.arguments.dropFirst())))
