/** What an archive holds the whole history of: an organisation, or a programme round with all who take part in it. */
export type ArchiveSubject =
  | Readonly<{ kind: 'organisation'; code: string }>
  | Readonly<{ kind: 'programme'; slug: string }>

/** The name that every archive says in its manifest that it is. */
export const archiveFormat = 'jamsides-archive'

/** A row as it stands in an archive: the columns of its table, with times as ISO text in UTC. */
export type ArchiveRow = Readonly<Record<string, unknown>>

/** The rows of an archive by table. A table without rows is there, and empty. */
export type ArchiveRows = Readonly<Record<string, readonly ArchiveRow[]>>

/** What an archive says of itself. */
export type ArchiveManifest = Readonly<{
  format: typeof archiveFormat
  /** Version of the format, which grows when the data look otherwise than before. */
  version: number
  kind: ArchiveSubject['kind']
  /** Code of the organisation or name of the round in addresses, and what people call it. */
  subject: Readonly<{ id: string; name: string }>
  writtenBy: string
  /** How many rows there are of each table, and how many files. */
  counts: Readonly<Record<string, number>>
  files: number
  /** Answers of occasions that were still being rated blind when the archive was made, and so were left out. */
  withheldRatings: number
}>

/** Where in an archive something is wrong: the file, and a place in it as a JSON path, a line or a byte. */
export type ArchivePlace = Readonly<{ file: string; at: string | null }>
