const kibi = 1024
const mebi = 1024 * kibi

/** How large a workbook may be. A filled checklist is some ten kibibytes; these leave room for what surrounds it. */
export const limits = {
  /** Of the file as sent. */
  fileBytes: 5 * mebi,
  entries: 1000,
  /** Of all parts together, as the directory of the archive states them. */
  unpackedBytes: 64 * mebi,
  /** How many times larger the parts may be than the file, once they are more than `ratioFrom`. */
  ratio: 200,
  ratioFrom: 4 * mebi,
  /** Of the parts that are read at all: sheets, texts and formats. Measured while they are inflated. */
  readBytes: 4 * mebi,
  /** Elements in those parts, which is what costs memory when they are parsed. */
  elements: 100_000,
  tagBytes: 16 * kibi,
  sheets: 40,
  /** Only this corner of each sheet is looked at. */
  range: 'A1:AZ300',
} as const
