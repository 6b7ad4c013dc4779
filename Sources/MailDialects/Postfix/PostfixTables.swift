import MailSyntax
import MailVocabulary

/// What any program writes of its look-up tables: files, LDAP, SQL, network servers, proxymap.
enum PostfixTables {
  static let messages = files + directories + servers + rules

  static let files: [Message] = [
    Message(
      "database-stale",
      "warning: database {event.reason:first} is older than source file {}",
      action: .warn, category: .configuration, shows: .serverDatabaseStale,
      means: "The table {event.reason} was not made anew after its text was changed: postmap or newaliases was forgotten.",
      samples: ["warning: database /etc/aliases.db is older than source file /etc/aliases"]),
    Message(
      "database-missing",
      "fatal: open database {event.reason:first}: No such file or directory", "warning: {}:{event.reason:first} is unavailable. open database {}: No such file or directory", "error: open database {event.reason:first}: No such file or directory", "fatal: {}:{event.reason:first} is unavailable. open {}: No such file or directory",
      action: .fail, category: .database, shows: .serverConfigError,
      means: "The table {event.reason} was never made from its text, or is elsewhere.",
      samples: [
        "fatal: open database /etc/postfix/transport.db: No such file or directory", "error: open database /etc/aliases.db: No such file or directory",
        "warning: hash:/etc/aliases is unavailable. open database /etc/aliases.db: No such file or directory",
      ]),
    Message(
      "database-denied",
      "fatal: open database {event.reason:first}: Permission denied", "warning: {}:{event.reason:first} is unavailable. open database {}: Permission denied", "error: open database {event.reason:first}: Permission denied", "warning: {}:{event.reason:first} is unavailable. open {}: Permission denied",
      action: .fail, category: .database, shows: .serverPermission,
      means: "The table {event.reason} may not be read by Postfix.",
      samples: ["fatal: open database /etc/postfix/transport.db: Permission denied"]),
    Message(
      "database-unusable",
      "fatal: open database {event.reason}", "error: open database {event.reason}", "warning: open database {event.reason}", "warning: {event.reason:first} is unavailable. {}", "error: {event.reason:first} is unavailable. {}", "fatal: {event.reason:first} is unavailable. {}", "fatal: error reading database {event.reason}", "fatal: dict_{}: {event.reason}", "warning: database {event.reason:first}: I/O error{}", "warning: database {event.reason:first}: {} failed: {}", "fatal: error [{}] seeking {event.reason}", "error: error [{}] seeking {event.reason}", "warning: database {event.reason:first}: data for key {} is too long ({}) -- not stored", "fatal: create DB {event.reason}", "fatal: open DB environment: {event.reason}", "fatal: create map index files: {event.reason}", "fatal: error writing {}: {event.reason}", "fatal: error reading {}: {event.reason}", "error: error reading {}: {event.reason}", "warning: error reading {}: {event.reason}", "error: error writing {}: {event.reason}", "fatal: shared-lock database {event.reason}", "fatal: lock database {event.reason}",
      action: .fail, category: .database, shows: .serverLookupFailed,
      means: "A table cannot be used: {event.reason}.",
      samples: ["fatal: open database /etc/postfix/transport.db: Invalid argument", "error: open database /etc/aliases.lmdb: MDB_INVALID: File is not an LMDB file", "warning: hash:/etc/postfix/x is unavailable. unsupported dictionary type: hash"]),
    Message(
      "database-size",
      "database {event.reason:first}: using size limit {}", "warning: database {event.reason:first}: using size limit {}", "warning: database {event.reason:first}: pausing after MDB_READERS_FULL", "database {event.reason:first}: pausing after MDB_READERS_FULL", "warning: removing zero-length database file: {event.reason}", "removing zero-length database file: {event.reason}", "warning: cannot remove zero-length database file {event.reason}", "pausing to let {} cool down", "pausing to let file {} cool down", "warning: {event.reason:first}: duplicate entry: \"{}\"", "warning: {}, line {:integer}: duplicate entry: \"{event.reason:first}\"", "warning: set DB {event.reason}", "warning: incorrect version of Berkeley DB: {event.reason}", "fatal: incorrect version of Berkeley DB: {event.reason}",
      action: .other, category: .database,
      means: "A table was made larger, or put right: {event.reason}.",
      samples: ["database lmdb:/var/lib/postfix/verify_cache.lmdb: using size limit 33554432 during open", "warning: /etc/aliases, line 12: duplicate entry: \"bob\""]),
    Message(
      "database-type-unknown",
      "fatal: unsupported dictionary type: {event.reason}", "error: unsupported dictionary type: {event.reason}", "warning: unsupported dictionary type: {event.reason}", "warning: {} is unavailable. unsupported dictionary type: {event.reason}", "fatal: unsupported map type{event.reason}", "error: unsupported map type{event.reason}", "warning: {}: dlopen failure loading {event.reason}", "fatal: {}: dlopen failure loading {event.reason}", "fatal: dlopen failure loading {event.reason}", "warning: {}: dlsym failure looking up {event.reason}", "fatal: open dictionary: expecting \"type:name\" form instead of {event.reason}", "error: open dictionary: expecting \"type:name\" form instead of {event.reason}", "warning: open dictionary: expecting \"type:name\" form instead of {event.reason}", "fatal: expected maptype:mapname instead of '{event.reason:first}'", "fatal: malformed map {event.reason}", "fatal: empty map specification: {event.reason}", "fatal: non-existing dictionary: {event.reason}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "The configuration names a kind of table that this Postfix does not know; a package may be missing: {event.reason}.",
      samples: ["error: unsupported dictionary type: mysql", "fatal: unsupported dictionary type: pgsql. Is the postfix-pgsql package installed?", "error: open dictionary: expecting \"type:name\" form instead of \"/etc/aliases\""]),
    Message(
      "table-text-faulty",
      "warning: {}, line {:integer}: expected format: key whitespace value -- ignoring this line", "warning: {}, line {:integer}: record is in \"key: value\" format; is this an alias file?", "warning: {}, line {:integer}: need name:value pair", "warning: {}, line {:integer}: name must be local", "warning: {}, line {:integer}: non-UTF-8 input {event.reason:first} -- ignoring this line", "warning: {}, line {:integer}: unbalanced '\"' in '{event.reason:first}' -- ignoring this line", "warning: {}, line {:integer}: {event.reason:first}: skipping this entry", "warning: {}, line {:integer}: unable to update {event.reason}", "warning: table {event.reason:first}: key {}: empty string result is not allowed", "warning: table {event.reason:first} should return NO RESULT in case of NOT FOUND", "warning: {event.reason:first} should return NO RESULT in case of NOT FOUND", "warning: {event.reason:first} lookup of {} returns an empty string result", "warning: {event.reason:first} lookup of {} returns non-address result \"{}\"", "fatal: {} lookup of {} returns an empty string result{event.reason}", "warning: {event.reason:first} is unavailable", "warning: table \"{event.reason:first}\": empty {}",
      action: .warn, category: .configuration, shows: .serverConfigError,
      means: "A line of a table is written wrongly and was passed over.",
      samples: [
        "warning: /etc/postfix/access, line 3: expected format: key whitespace value -- ignoring this line",
        "warning: /etc/postfix/transport, line 2: record is in \"key: value\" format; is this an alias file?", "warning: virtual_alias_maps lookup of bob@example.com returns an empty string result", "warning: hash:/etc/postfix/x should return NO RESULT in case of NOT FOUND",
      ]),
  ]

  static let directories: [Message] = [
    Message(
      "ldap-failed",
      "warning: dict_ldap_connect: Unable to bind to server {event.reason}", "warning: dict_ldap_lookup: Search error {event.reason}", "warning: dict_ldap_lookup: {}: Search base '{}' not found: {event.reason}", "warning: dict_ldap_connect: {event.reason}", "warning: dict_ldap_lookup: {event.reason}", "warning: dict_ldap_get_values[{event.reason}", "warning: dict_ldap_open: {event.reason}", "error: dict_ldap_{}: {event.reason}", "fatal: dict_ldap_{}: {event.reason}", "warning: dict_ldap_set_errno: {event.reason}", "warning: dict_ldap_logprint: {event.reason}", "dict_ldap_{}: {event.reason}",
      action: .fail, category: .database, shows: .serverLookupFailed,
      means: "The directory did not answer as it should: {event.reason}.",
      samples: ["warning: dict_ldap_connect: Unable to bind to server ldap://ldap.example.com:389 with dn cn=postfix,dc=example,dc=com: -1 (Can't contact LDAP server)", "warning: dict_ldap_lookup: Search error -1: Can't contact LDAP server"]),
    Message(
      "sql-failed",
      "warning: connect to mysql server {}: {event.reason}", "warning: mysql query failed: {event.reason}", "warning: {}: query failed: {event.reason}", "warning: {}: query failed ({}): {event.reason}", "warning: connect to pgsql server {}: {event.reason}", "warning: pgsql query failed: {event.reason}", "warning: dict_pgsql: {event.reason}", "warning: dict pgsql: {event.reason}", "warning: dict_mysql: {event.reason}", "warning: {}: SQL {} failed: {event.reason}", "warning: {}: Can't open database: {event.reason}", "warning: dict_sqlite_{}: {event.reason}", "fatal: {}: Can't open database: {event.reason}", "fatal: dict_sqlite_{}: {event.reason}", "warning: {}: {}: SQL {} failed for query '{event.reason:first}': {}", "warning: mongodb{event.reason}", "warning: {}: failed to {} mongodb{event.reason}", "error: {}: Can't open database: {event.reason}", "warning: {}: {} : Can't open database: {event.reason}",
      action: .fail, category: .database, shows: .serverLookupFailed,
      means: "The database did not answer as it should: {event.reason}.",
      samples: [
        "warning: connect to mysql server 127.0.0.1: Can't connect to MySQL server on '127.0.0.1' (111)", "warning: mysql:/etc/postfix/mysql-domains.cf: query failed: Table 'mail.domain' doesn't exist",
        "warning: connect to pgsql server localhost: could not connect to server: Connection refused?", "warning: pgsql query failed: fatal error from host localhost: ERROR:  relation \"x\" does not exist",
      ]),
    Message(
      "lookup-error",
      "warning: {event.reason:first} lookup error for \"{}\"", "warning: {event.reason:first} lookup error for {}", "warning: {event.reason:first} lookup error", "warning: {event.reason:first}: table lookup error{}", "warning: {}: {event.reason:first}: table lookup error -- ignoring the remainder of this access list", "warning: {event.reason:first} map lookup problem for {}", "warning: {event.reason:first} map lookup error for {}", "warning: {event.reason:first}: lookup of {} failed", "warning: table {event.reason:first}: query error: {}", "warning: {}: {event.reason:first}: lookup {}: {}", "warning: table {event.reason:first}: lookup {}: {}", "warning: {event.reason:first} table lookup error for '{}'", "fatal: table {event.reason:first}: query error: {}", "warning: dictionary {event.reason:first}: lookup {}: operation failed", "warning: {}: lookup of '{event.reason:first}' failed", "fatal: {event.reason:first} lookup error for \"{}\"", "warning: {}: smtp body checks lookup error", "warning: {}: smtp header checks lookup error",
      action: .fail, category: .database, shows: .serverLookupFailed,
      means: "A look-up in the table {event.reason} failed, so mail waits or is refused for now.",
      samples: [
        "warning: mysql:/etc/postfix/mysql-users.cf lookup error for \"bob@example.com\"", "warning: ldap:/etc/postfix/ldap.cf lookup error for \"bob@example.com\"", "warning: smtpd_client_event_limit_exceptions: hash:/etc/postfix/x: table lookup error -- ignoring the remainder of this access list",
        "warning: 4XyZ4711B7z2Qk: smtp header checks lookup error",
      ]),
    Message(
      "lookup-settings",
      "warning: {}: {} : Fixed query_filter {event.reason:first} is probably useless", "warning: {}: {}: Fixed query_filter {event.reason:first} is probably useless", "warning: {}: Unknown version {event.reason}", "warning: {}: Unrecognized value {event.reason}", "fatal: {}: '{event.reason:first}' parameter not defined", "warning: {}: {}: Invalid {event.reason:first} template: {}", "warning: {}: no hostnames specified, defaulting to {event.reason}", "warning: {}: {}: no hostnames specified, defaulting to {event.reason}", "warning: {}: Expansion limit exceeded for key: '{event.reason:first}'", "warning: {}: {}: Expansion limit exceeded for key{}'{event.reason:first}'", "fatal: {}: Invalid {} template: {event.reason}", "warning: {}: Recursion limit exceeded {event.reason}", "fatal: {}: {}: {} domain match list creation using '{event.reason:first}' failed",
      action: .warn, category: .configuration, shows: .serverConfigError,
      means: "The settings of a database table are wrong.",
      samples: ["fatal: mysql:/etc/postfix/x.cf: 'table' parameter not defined", "warning: dict_mysql_lookup: mysql:/etc/postfix/x.cf: Expansion limit exceeded for key: 'bob'"]),
    Message(
      "nis-off",
      "warning: dict_nis_init: NIS domain name not set - NIS lookups disabled", "dict_nis_init: NIS domain name not set - NIS lookups disabled", "warning: lookup {}, NIS domain {}, map {}: {event.reason}",
      action: .warn, category: .configuration,
      means: "The configuration names NIS, which this system does not use; it does no harm.",
      samples: ["warning: dict_nis_init: NIS domain name not set - NIS lookups disabled"]),
    Message(
      "user-database-failed",
      "warning: cannot access UNIX password database: {event.reason}", "warning: cannot access UNIX group database: {event.reason}", "warning: getpwuid_r: {event.reason}", "warning: getpwnam_r: {event.reason}", "fatal: unknown user: {event.reason}",
      action: .fail, category: .database, shows: .serverLookupFailed,
      means: "The system's table of users did not answer: {event.reason}.",
      samples: ["warning: cannot access UNIX password database: Connection refused"]),
  ]

  static let servers: [Message] = [
    Message(
      "network-table-failed",
      "warning: connect to TCP map {event.reason}", "warning: read TCP map {event.reason}", "warning: write TCP map {event.reason}", "warning: {}: socketmap server {} {event.reason}", "warning: {}:{} socketmap server {} error{event.reason}", "warning: {}: unexpected memcache server reply: {event.reason}", "warning: {}: EOF receiving memcache server reply", "warning: socketmap {event.reason}", "warning: {} map {} reply: {event.reason}", "warning: {} table {} error: {event.reason}", "warning: {}:{} socketmap {event.reason}", "warning: {}: socketmap {event.reason}",
      "warning: database {event.reason:first}: first/next support requires backup database", "warning: {}: {}: {} cache lookup error",
      action: .fail, category: .database, shows: .serverLookupFailed,
      means: "A table server does not answer: {event.reason}.",
      samples: ["warning: connect to TCP map tcp:localhost:10001: Connection refused", "warning: socketmap:inet:127.0.0.1:8461:QUERY socketmap server temporary error: down"]),
    Message(
      "proxy-table-refused",
      "warning: request for unapproved table: \"{event.reason:first}\"", "warning: to approve this table for {} access, list {event.reason:first} in {}", "warning: refusing {event.reason}", "warning: {} service is not configured for table \"{event.reason:first}\"", "fatal: {} service is not configured for table \"{event.reason:first}\"", "warning: {} update access is not configured for table \"{event.reason:first}\"", "fatal: {} update access is not configured for table \"{event.reason:first}\"", "fatal: {} open failed for table \"{event.reason:first}\": invalid request", "warning: service name must be one of {event.reason}", "fatal: service name must be one of {event.reason}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "A table is not among those that may be read by way of proxymap: {event.reason}.",
      samples: [
        "warning: request for unapproved table: \"hash:/etc/postfix/x\"", "warning: to approve this table for read-only access, list proxy:hash:/etc/postfix/x in main.cf:proxy_read_maps",
        "fatal: proxymap service is not configured for table \"hash:/etc/postfix/x\"",
      ]),
    Message(
      "proxy-table-failed",
      "warning: {} lookup failed for table \"{event.reason:first}\" {}", "warning: {} sequence failed for table \"{event.reason:first}\" {}", "warning: {} update failed for table \"{event.reason:first}\" {}", "warning: {} delete failed for table \"{event.reason:first}\" {}", "warning: {} open failed for table \"{event.reason:first}\": {}", "fatal: {} lookup failed for table \"{event.reason:first}\" {}", "warning: {}: {} service {event.reason:first}: table lookup{}", "warning: problem talking to service proxymap: {event.reason}", "warning: connect to private/proxymap: {event.reason}", "warning: connect to private/proxywrite: {event.reason}",
      action: .fail, category: .database, shows: .serverLookupFailed,
      means: "A look-up by way of proxymap failed: {event.reason}.",
      samples: ["warning: proxymap lookup failed for table \"mysql:/etc/postfix/x.cf\" key \"bob\": unexpected reply status 3", "warning: connect to private/proxymap: Connection refused"]),
  ]

  static let rules: [Message] = [
    Message(
      "pattern-table-faulty",
      "warning: pcre map {event.reason}", "warning: regexp map {event.reason}", "warning: cidr map {event.reason}", "error: pcre map {event.reason}", "fatal: pcre map {event.reason}", "fatal: regexp map {event.reason}", "fatal: cidr map {event.reason}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "A rule of a pattern table is written wrongly: {event.reason}.",
      samples: [
        "warning: pcre map /etc/postfix/header_checks, line 7: error in regex at offset 12: missing closing parenthesis", "warning: regexp map /etc/postfix/body_checks, line 3: out of range replacement index \"2\": skipping this rule",
        "warning: cidr map /etc/postfix/client.cidr, line 2: non-null host address bits in \"192.0.2.10/24\", perhaps you should use \"192.0.2.0/24\" instead: skipping this rule",
      ]),
    Message(
      "access-list-remainder",
      "warning: table {event.reason:first}: lookup result \"{}\" is not allowed -- ignoring remainder of access list", "warning: {}: {event.reason:first}: mynetworks lookup error -- ignoring the remainder of this access list", "warning: {}: unknown command: {event.reason:first} -- ignoring the remainder of this access list",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "An access list is wrong, so its rest is passed over: {event.reason}.",
      samples: ["warning: psc_acl: unknown command: foo -- ignoring the remainder of this access list"]),
    Message(
      "security-sensitive-table",
      "warning: {event.reason:first} map is not allowed for security sensitive data", "warning: {event.reason:first} map is not allowed for security-sensitive data", "fatal: {event.reason:first} map is not allowed for security sensitive data", "error: {event.reason:first} map is not allowed for security sensitive data", "error: {event.reason:first} map requires O_RDONLY access mode", "fatal: {event.reason:first} map requires {} access mode", "warning: {event.reason:first} map requires {} access mode", "error: bad syntax: {event.reason}", "warning: bad syntax: {event.reason}", "fatal: bad syntax: {event.reason}", "error: {event.reason:first} requires {}", "error: {event.reason:first} map is not allowed for security-sensitive data",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "A table cannot be used where the configuration names it: {event.reason}.",
      samples: ["error: regexp:/etc/postfix/x map is not allowed for security sensitive data", "fatal: bad syntax: \"inline:x\"; need \"inline:{name=value...}\""]),
    Message(
      "dns-filter-config",
      "fatal: malformed {} value: {} format is qtype:qname", "warning: {}: unknown DNS filter action: \"{event.reason:first}\"", "warning: DNS reply filter drops all results", "warning: Error looking up name={}: Invalid DNS reply filter syntax",
      action: .warn, category: .configuration,
      means: "The filter for DNS replies is wrongly written or drops all.",
      samples: ["warning: smtp_dns_reply_filter: unknown DNS filter action: \"DROP\""]),
  ]
}
