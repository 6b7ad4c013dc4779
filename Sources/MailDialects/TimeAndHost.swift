import MailVocabulary
public import MailSyntax

extension Dialect {
  /// ntpd and ntpdate, and OpenBSD's ntpd.
  ///
  /// A correction of less than a second is a step too, but none that a reader of the log could notice.
  ///
  /// Source: ntp 4.2 `ntpd/ntp_loopfilter.c`, `libntp/systime.c`, `ntpdate/ntpdate.c`; OpenNTPD `ntp.c`, `ntpd.c`.
  public static let ntpd = Dialect(
    service: "ntpd",
    programs: ["ntpd", "ntpdate", "xntpd", "sntp", "ntp"],
    messages: [
      Message(
        "slewed",
        "time slew +{mail.seconds} s",
        "time slew -{mail.seconds} s",
        "time slew {mail.seconds} s",
        "adjust time server {destination.ip} offset -{mail.seconds} sec",
        "adjust time server {destination.ip} offset {mail.seconds} sec",
        "adjusting local clock by {:first}s",
        "adjtime adjusted frequency by {}",
        "adjusting clock frequency by {}",
        "time reset +0.{} s",
        "time reset -0.{} s",
        "time reset 0.{} s",
        "step time server {destination.ip} offset 0.{} sec",
        "step time server {destination.ip} offset -0.{} sec",
        category: .host,
        means: "The clock of the host was nudged by a fraction of a second or so.",
        samples: [
          "time slew +0.051234 s", "time slew -0.051234 s", "time reset +0.213021 s",
          "adjust time server 192.0.2.123 offset 0.003121 sec", "adjusting local clock by 0.321452s",
          "step time server 192.0.2.123 offset -0.521452 sec",
        ]),
      Message(
        "stepped",
        "time reset +{mail.seconds} s",
        "time reset -{mail.seconds} s",
        "time reset {mail.seconds} s",
        "time set +{mail.seconds} s",
        "time set -{mail.seconds} s",
        "step time server {destination.ip} offset -{mail.seconds} sec",
        "step time server {destination.ip} offset +{mail.seconds} sec",
        "step time server {destination.ip} offset {mail.seconds} sec",
        "set local clock to {:last} (offset -{mail.seconds}s)",
        "set local clock to {:last} (offset {mail.seconds}s)",
        "{:word} {:word} {:word} clock_step +{mail.seconds} s",
        "{:word} {:word} {:word} clock_step -{mail.seconds} s",
        action: .warn, category: .host, shows: .logClockJump,
        means: "The clock of the host was wrong and was set right at once, by {mail.seconds} seconds.",
        notTold: "Since when it had been wrong.",
        samples: [
          "time reset +3601.234567 s", "time reset -7200.000121 s", "time set -12.023912 s",
          "step time server 192.0.2.123 offset -42.521452 sec",
          "set local clock to Wed Nov 24 13:22:00 UTC 2004 (offset 3601.123456s)",
          "0.0.0.0 c61c 0c clock_step +3601.234567 s",
        ]),
      Message(
        "offset-too-great",
        "time correction of {:first} seconds exceeds sanity limit ({}); set clock manually to the correct UTC time.",
        action: .fail, category: .host,
        means: "The clock of the host is so wrong that ntpd gave up and ended.",
        samples: [
          "time correction of 86400 seconds exceeds sanity limit (1000); set clock manually to the correct UTC time."
        ]),
      Message(
        "synchronized",
        "synchronized to {destination.ip}, stratum={}",
        "synchronized to {destination.ip}, stratum {}",
        "synchronized to LOCAL(0), stratum={}",
        "synchronized to LOCAL(0), stratum {}",
        "kernel time sync enabled {}",
        "kernel time sync disabled {}",
        "kernel time sync status change {}",
        "kernel time sync status {}",
        "clock is now synced",
        "clock is now unsynced",
        "frequency initialized {}",
        "{:word} {:word} {:word} clock_sync",
        "{:word} {:word} {:word} freq_{}",
        "{:word} {:word} {:word} kern kernel {}",
        "{:word} {:word} {:word} spike_detect {}",
        category: .host,
        means: "The clock of the host follows a time server, or changes the one that it follows.",
        samples: [
          "synchronized to 192.0.2.123, stratum=2", "synchronized to 192.0.2.123, stratum 2",
          "kernel time sync status change 2001", "clock is now synced",
          "0.0.0.0 c615 05 clock_sync",
        ]),
      Message(
        "unreachable",
        "no servers reachable",
        "no server suitable for synchronization found",
        "no servers can be used, exiting",
        "peer {:first} now invalid",
        "can't find host {}",
        "host name not found: {}",
        action: .warn, category: .host,
        means: "No time server can be reached, so the clock is left to itself.",
        samples: [
          "no servers reachable", "no server suitable for synchronization found", "peer 192.0.2.123 now invalid",
        ]),
      Message(
        "started",
        "ntpd {service.version:word} {} Starting{}",
        "ntpd {service.version:word} {:last} ({})",
        "ntp engine ready",
        action: .start,
        means: "The time daemon was started.",
        samples: ["ntpd 4.2.6p5@1.2349-o Mon Feb  6 07:22:46 UTC 2017 (1)", "ntp engine ready"]),
      Message(
        "stopped",
        "ntpd exiting on signal {}",
        "ntp engine exiting",
        "Terminating",
        action: .stop,
        means: "The time daemon ended.",
        samples: ["ntpd exiting on signal 15", "ntp engine exiting"]),
      Message(
        "note",
        "Listen normally on {}",
        "Listen and drop on {}",
        "Listening on interface {}",
        "Listening on routing socket on {}",
        "Deleting interface {}",
        "precision = {}",
        "proto: precision = {}",
        "Soliciting pool server {}",
        "peers refreshed",
        "new interface(s) found: waking up resolver",
        "peer {:first} now valid",
        "ntp_io: estimated max descriptors: {}",
        "leap second {}",
        category: .host,
        means: "The time daemon tells of its sockets and servers.",
        samples: ["Listen normally on 2 eth0 192.0.2.10:123", "precision = 1.000 usec", "peer 192.0.2.123 now valid"]),
    ])

  /// chronyd.
  ///
  /// Source: chrony `reference.c`, `local.c`, `sources.c`, `sched.c`.
  public static let chronyd = Dialect(
    service: "chronyd",
    programs: ["chronyd"],
    messages: [
      Message(
        "wrong-slightly",
        "System clock wrong by 0.{} seconds{?, adjustment started}",
        "System clock wrong by -0.{} seconds{?, adjustment started}",
        "System clock was stepped by 0.{} seconds",
        "System clock was stepped by -0.{} seconds",
        category: .host,
        means: "The clock of the host was nudged by less than a second.",
        samples: [
          "System clock wrong by 0.512345 seconds, adjustment started", "System clock was stepped by -0.012345 seconds",
        ]),
      Message(
        "wrong",
        "System clock wrong by -{mail.seconds} seconds{?, adjustment started}",
        "System clock wrong by {mail.seconds} seconds{?, adjustment started}",
        action: .warn, category: .host, shows: .logClockJump,
        means: "The clock of the host is wrong by {mail.seconds} seconds.",
        notTold: "Since when it has been wrong.",
        samples: [
          "System clock wrong by 3601.234567 seconds, adjustment started", "System clock wrong by -7200.123456 seconds",
        ]),
      Message(
        "stepped",
        "System clock was stepped by -{mail.seconds} seconds",
        "System clock was stepped by {mail.seconds} seconds",
        action: .warn, category: .host, shows: .logClockJump,
        means: "The clock of the host was wrong and was set right at once, by {mail.seconds} seconds.",
        samples: ["System clock was stepped by 3601.234567 seconds", "System clock was stepped by -42.123456 seconds"]),
      Message(
        "jump",
        "Forward time jump detected!",
        "Backward time jump detected!",
        action: .warn, category: .host, shows: .logClockJump,
        means: "Somebody else set the clock of the host.",
        samples: ["Forward time jump detected!", "Backward time jump detected!"]),
      Message(
        "note",
        "Selected source {}",
        "Source {} online",
        "Source {} offline",
        "Source {:first} replaced with {}",
        "Added source {}",
        "Frequency {:first} ppm read from {}",
        "System clock TAI offset set to {} seconds",
        "Using right/UTC timezone{}",
        "Loaded seccomp filter{}",
        "Loaded 0 symmetric keys",
        "Initial frequency {}",
        category: .host,
        means: "chronyd tells which time servers it follows.",
        samples: [
          "Selected source 192.0.2.123", "Selected source 192.0.2.123 (time.example.net)",
          "Source 192.0.2.123 replaced with 192.0.2.124",
          "Frequency -12.520 +/- 0.101 ppm read from /var/lib/chrony/drift",
        ]),
      Message(
        "unreachable",
        "Can't synchronise: no selectable sources",
        "Can't synchronise: no majority",
        "Can't synchronise: no reachable sources",
        "Could not resolve address of initstepslew server {}",
        action: .warn, category: .host,
        means: "No time server can be followed, so the clock is left to itself.",
        samples: ["Can't synchronise: no selectable sources"]),
      Message(
        "started", "chronyd version {service.version:word} starting{}", action: .start,
        means: "The time daemon was started.",
        samples: ["chronyd version 3.2 starting (+CMDMON +NTP +REFCLOCK +RTC +PRIVDROP)"]),
      Message(
        "stopped", "chronyd exiting", action: .stop,
        means: "The time daemon ended.", samples: ["chronyd exiting"]),
    ])

  /// systemd and its time daemon.
  ///
  /// Source: systemd `src/core/manager.c`, `unit.c`, `service.c`, `src/timesync/timesyncd-manager.c`.
  public static let systemd = Dialect(
    service: "systemd",
    programs: ["systemd", "systemd-timesyncd"],
    messages: [
      Message(
        "clock-changed",
        "Time has been changed",
        "System time changed",
        action: .warn, category: .host, shows: .logClockJump,
        means: "The clock of the host was set.",
        notTold: "By how much.",
        samples: ["Time has been changed"]),
      Message(
        "synchronized",
        "Synchronized to time server {}",
        "Initial synchronization to time server {}",
        "Initial clock synchronization to {}",
        "Contacted time server {}",
        "interval/delta/delay/jitter/drift {}",
        category: .host,
        means: "The clock of the host follows a time server.",
        samples: [
          "Synchronized to time server 192.0.2.123:123 (time.example.net).",
          "Initial clock synchronization to Wed 2004-11-24 13:22:00.123456 UTC.",
        ]),
      Message(
        "time-unreachable",
        "Timed out waiting for reply from {}",
        "No network connectivity, watching for changes.",
        "Network configuration changed, trying to establish connection.",
        action: .warn, category: .host,
        means: "No time server can be reached.",
        samples: ["Timed out waiting for reply from 192.0.2.123:123 (time.example.net)."]),
      Message(
        "unit-started",
        "Started {mail.process.name:last}.",
        "Starting {mail.process.name:last}...",
        "Finished {mail.process.name:last}.",
        "Reloaded {mail.process.name:last}.",
        "Reloading {mail.process.name:last}...",
        "Reloading.",
        "Listening on {mail.process.name:last}.",
        action: .start,
        means: "systemd starts or reloads {mail.process.name}.",
        samples: [
          "Started Postfix Mail Transport Agent (instance -).",
          "Starting dovecot.service - Dovecot IMAP/POP3 email server...",
        ]),
      Message(
        "unit-stopped",
        "Stopped {mail.process.name:last}.",
        "Stopping {mail.process.name:last}...",
        "{mail.process.name:first}: Deactivated successfully.",
        "{mail.process.name:first}: Succeeded.",
        "{mail.process.name:first}: Consumed {}",
        action: .stop,
        means: "systemd ends {mail.process.name}, or says that it has ended.",
        samples: ["Stopped Postfix Mail Transport Agent (instance -).", "dovecot.service: Deactivated successfully."]),
      Message(
        "unit-failed",
        "{mail.process.name:first}: Main process exited, code={:first}, status={}",
        "{mail.process.name:first}: main process exited, code={:first}, status={}",
        "{mail.process.name:first}: Failed with result '{event.reason}'.",
        "{mail.process.name:first}: Control process exited, code={:first}, status={}",
        "{mail.process.name:first}: Start request repeated too quickly.",
        "Unit {mail.process.name:first} entered failed state.",
        "Failed to start {mail.process.name:last}.",
        action: .fail,
        means: "The unit {mail.process.name} failed.",
        samples: [
          "dovecot.service: Main process exited, code=exited, status=89/n/a",
          "dovecot.service: Failed with result 'exit-code'.", "Failed to start Dovecot IMAP/POP3 email server.",
        ]),
      Message(
        "unit-restarted",
        "{mail.process.name:first}: Scheduled restart job, restart counter is at {}.",
        "{mail.process.name:first}: Service RestartSec={} expired, scheduling restart.",
        "{mail.process.name:first}: Service hold-off time over, scheduling restart.",
        action: .warn,
        means: "The unit {mail.process.name} is started again after it had failed.",
        samples: ["dovecot.service: Scheduled restart job, restart counter is at 5."]),
      Message(
        "unit-out-of-memory",
        "{mail.process.name:first}: A process of this unit has been killed by the OOM killer.",
        action: .fail, shows: .serverResourceLimit,
        means: "Memory ran out, and the kernel killed a process of {mail.process.name}.",
        samples: ["clamav-daemon.service: A process of this unit has been killed by the OOM killer."]),
    ])

  /// The kernel, as far as it speaks of processes, memory and disks.
  ///
  /// It speaks of all processes; of a crash only those are told that have to do with mail.
  public static let kernel = Dialect(
    service: "kernel",
    programs: ["kernel"],
    messages: KernelMessages.all)
}

enum KernelMessages {
  static let all: [Message] = [
    Message(
      "segfault",
      "[{:first}] {mail.process.name:first}[{mail.process.pid}]: segfault at {}",
      "{mail.process.name:first}[{mail.process.pid}]: segfault at {}",
      "[{:first}] traps: {mail.process.name:first}[{mail.process.pid}] {}",
      "traps: {mail.process.name:first}[{mail.process.pid}] {}",
      "[{:first}] {mail.process.name:first}[{mail.process.pid}] general protection {}",
      action: .fail, shows: .serverProcessCrash,
      means: "The process {mail.process.pid} of {mail.process.name} crashed.",
      samples: [
        "[12345.678901] smtpd[4711]: segfault at 8 ip 00007f2a11 sp 00007ffd error 4 in libc-2.31.so",
        "imapd[4711]: segfault at 0000000000000008 rip 0000003a sp 00007fff error 4",
        "[12345.678901] traps: imapd[4711] general protection fault ip:7f2a11 sp:7ffd error:0 in libc-2.31.so",
      ]),
    Message(
      "process-crashed",
      "pid {mail.process.pid} ({mail.process.name:first}), uid {user.id}: exited on signal {}",
      "pid {mail.process.pid} ({mail.process.name:first}), jid {:integer}, uid {user.id}: exited on signal {}",
      action: .fail, shows: .serverProcessCrash,
      means: "The process {mail.process.pid} of {mail.process.name} was ended by a signal.",
      samples: [
        "pid 4711 (imapd), uid 1001: exited on signal 11",
        "pid 4711 (imapd), jid 0, uid 1001: exited on signal 11 (core dumped)",
      ]),
    Message(
      "out-of-memory",
      "[{:first}] Out of memory: Killed process {mail.process.pid} ({mail.process.name:first}){?{}}",
      "[{:first}] Out of memory: Kill process {mail.process.pid} ({mail.process.name:first}){?{}}",
      "[{:first}] Memory cgroup out of memory: Killed process {mail.process.pid} ({mail.process.name:first}){?{}}",
      "Out of memory: Killed process {mail.process.pid} ({mail.process.name:first}){?{}}",
      "Out of memory: Killed process {mail.process.pid}, UID {user.id}, ({mail.process.name:first}).{?{}}",
      "Out of memory: Kill process {mail.process.pid} ({mail.process.name:first}){?{}}",
      "Memory cgroup out of memory: Killed process {mail.process.pid} ({mail.process.name:first}){?{}}",
      "pid {mail.process.pid} ({mail.process.name:first}), uid {user.id}, was killed: {event.reason}",
      "pid {mail.process.pid} ({mail.process.name:first}), jid {:integer}, uid {user.id}, was killed: {event.reason}",
      action: .fail, shows: .serverResourceLimit,
      means: "Memory ran out, and the kernel killed the process {mail.process.pid} of {mail.process.name}.",
      samples: [
        "[12345.678901] Out of memory: Killed process 4711 (clamd) total-vm:1844444kB, anon-rss:1244444kB, file-rss:0kB, shmem-rss:0kB, UID:110 pgtables:3000kB oom_score_adj:0",
        "Out of memory: Kill process 4711 (clamd) score 512 or sacrifice child",
        "Out of memory: Killed process 4711 (clamd)",
        "pid 4711 (clamd), uid 106, was killed: out of swap space",
      ]),
    Message(
      "memory-wanted",
      "[{:first}] {mail.process.name:word} invoked oom-killer: {}",
      "{mail.process.name:word} invoked oom-killer: {}",
      "[{:first}] Killed process {mail.process.pid} ({mail.process.name:first}){?{}}",
      "Killed process {mail.process.pid} ({mail.process.name:first}){?{}}",
      "[{:first}] oom_reaper: {}",
      "oom_reaper: {}",
      "swap_pager: out of swap space",
      "swap_pager_getswapspace({}): failed",
      action: .fail,
      means: "Memory ran out.",
      samples: [
        "[12345.678901] clamd invoked oom-killer: gfp_mask=0x201da, order=0, oom_score_adj=0",
        "Killed process 4711 (clamd) total-vm:1844444kB, anon-rss:1244444kB, file-rss:0kB",
        "swap_pager: out of swap space",
      ]),
    Message(
      "disk-full",
      "pid {mail.process.pid} ({mail.process.name:first}), uid {user.id} inumber {:integer} on {mail.mailbox:first}: filesystem full",
      "pid {mail.process.pid} ({mail.process.name:first}), uid {user.id} on {mail.mailbox:first}: filesystem full",
      action: .fail, category: .file, shows: .serverDiskFull,
      means: "The file system {mail.mailbox} is full; {mail.process.name} could not write.",
      samples: ["pid 4711 (ipop3d), uid 1001 inumber 812 on /var: filesystem full"]),
    Message(
      "flood",
      "[{:first}] TCP: {}ossible SYN flooding on port {}",
      "TCP: {}ossible SYN flooding on port {}",
      "[{:first}] nf_conntrack: {} table full, dropping packet{}",
      "nf_conntrack: {} table full, dropping packet{}",
      "[{:first}] nf_conntrack: table full, dropping packet{}",
      "nf_conntrack: table full, dropping packet{}",
      "ip_conntrack: table full, dropping packet{}",
      action: .warn, category: .network,
      means: "More connections come than the host takes.",
      samples: [
        "TCP: request_sock_TCP: Possible SYN flooding on port 25. Sending cookies.  Check SNMP counters.",
        "nf_conntrack: table full, dropping packet",
      ]),
    Message(
      "disk-fault",
      "[{:first}] EXT4-fs error {}",
      "EXT4-fs error {}",
      "EXT3-fs error {}",
      "[{:first}] Buffer I/O error on {}",
      "Buffer I/O error on {}",
      "end_request: I/O error, dev {}",
      "[{:first}] blk_update_request: I/O error, dev {}",
      "nfs: server {} not responding{}",
      "[{:first}] nfs: server {} not responding{}",
      action: .fail, category: .file,
      means: "A disk or a file server does not do what it should.",
      samples: [
        "EXT3-fs error (device sda2): ext3_find_entry: reading directory #2 offset 0",
        "end_request: I/O error, dev sda, sector 4711", "nfs: server store1 not responding, still trying",
      ]),
  ]
}
