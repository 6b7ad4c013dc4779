public import MailVocabulary

/// All diagnoses, one a line.
public enum Diagnoses {
  public static let all: [Diagnosis] = [
    .loginFailed,
    .silentLoginFailure,
    .stalePassword,
    .bruteForce,
    .passwordSpray,
    .distributedBruteForce,
    .accountCompromised,
    .mailboxLocked,
    .mailboxUnavailable,
    .mailLeftOnServer,
    .clientDisconnects,
    .plaintextRefused,
    .tlsFailed,
    .limitReached,
    .backendDown,
    .unknownUser,
    .accountDisabled,
    .repeatDownload,
    .mailboxMoved,
    .sessionHeldOpen,
    .mechanismUnsupported,
    .slowLogin,
    .probe,
    .pollingTooOften,
    .recipientUnknown,
    .mailboxFull,
    .relayDenied,
    .dnsFailure,
    .remoteUnreachable,
    .greylisted,
    .blocklisted,
    .authenticationPolicy,
    .rateLimited,
    .senderRejected,
    .deliveryTLSFailed,
    .contentRejected,
    .tooLarge,
    .loop,
    .localFailure,
    .expired,
    .filterDown,
    .queueCongested,
    .dnsDown,
    .diskFull,
    .configError,
    .lookupFailed,
    .processCrash,
    .resourceLimit,
    .certificateExpired,
    .restarted,
    .databaseStale,
    .permission,
    .portInUse,
    .openRelay,
    .storeCorrupt,
    .slowStorage,
    .bounceUndeliverable,
    .systemMailUndelivered,
    .spamBurst,
    .backscatter,
    .addressHarvest,
    .relayProbe,
    .protocolViolation,
    .logGap,
    .clockJump,
    .logDamaged,
    .spoofed,
  ]
}

extension Diagnoses {
  private static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })

  /// The words of a finding; nil if its code is not in the list.
  ///
  /// - Parameter template: gives each English template in the reader's language.
  public static func words(for finding: Finding, _ template: (String) -> String = { $0 }) -> FindingWords? {
    byCode[finding.code]?.words(for: finding, template)
  }
}
