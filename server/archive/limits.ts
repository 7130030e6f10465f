const kibi = 1024
const mebi = 1024 * kibi

/** How large an archive may be. Ten years of an organisation with twenty adopted reports take some tens of mebibytes. */
export const archiveLimits = {
  /** Of an archive on the command line. It is held in memory while it is read. */
  fileBytes: 1024 * mebi,
  /** Of an archive sent from the web, where several may be under way at once. */
  uploadBytes: 100 * mebi,
  /** Of an archive that is ordered from the web, which is kept for an hour. */
  orderedBytes: 400 * mebi,
  files: 20_000,
  /** Of one file of JSON that is read, which grows when it is parsed. */
  jsonBytes: 64 * mebi,
  /** Objects and lists in one such file, and how deep they may lie in each other. */
  jsonNodes: 1_500_000,
  jsonDepth: 32,
} as const
