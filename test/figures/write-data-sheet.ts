import { writeXlsx } from 'hucre/xlsx'

/** Writes lines of a CSV without line breaks in its fields as a sheet of a workbook, numbers as numbers. */
export async function writeWorkbook(csv: string, name = 'data'): Promise<Uint8Array> {
  const rows = csv.split('\n').map((line) =>
    Array.from(line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g), ([, quoted, plain]) => {
      const text = quoted ?? plain ?? ''
      return /^\d+(\.\d+)?$/.test(text) && !/^0\d/.test(text) ? Number(text) : text
    }),
  )
  return writeXlsx({ sheets: [{ name, rows }] })
}
