import { formatList, formatNumber } from '../formats.ts'
import type { FigureFileTexts, FigureProblem } from '../sv/figure-files.ts'

export const figureFiles: FigureFileTexts = {
  place: (file, { row, column, at }) =>
    [
      file,
      ...(row === undefined ? [] : [`row ${row}`]),
      ...(column === undefined ? [] : [`column ${column.number} (${column.name})`]),
      ...(at === undefined ? [] : [at]),
    ].join(', '),
  refused: (d) => {
    const what = (figureFiles.problems[d.problem as FigureProblem] as (details: unknown) => string)(d.details)
    const more = d.more === 0 ? '' : ` The file has ${formatNumber('en', d.more)} more faults.`
    return `${figureFiles.place(d.file, d.place)}: ${what}${more} Nothing has been read in, and what was there is untouched.`
  },
  formats:
    'the Kolada CSV (kpi, municipality, year, women_K, men_M, total_T), pages from Kolada’s API (JSON), JSON-stat, PX, SCB’s CSV, and what is downloaded from the page of a key figure (CSV, Excel, JSON-stat, PX, Parquet)',
  problems: {
    unreadable: (d) =>
      ({
        missing: 'The file does not exist. Check its name.',
        folder: 'It is a folder. Give a file.',
        denied: 'The file may not be read. Check its permissions.',
        other: `The file could not be read (${d.code}).`,
      })[d.reason],
    empty: () => 'The file is empty.',
    'header-only': () => 'The file has a header but no rows of figures.',
    nothing: () => 'The file has neither figures, key figures nor groups.',
    'unknown-format': (d) => {
      const kinds = {
        'web-page': 'a web page',
        pdf: 'a PDF',
        image: 'an image',
        archive: 'a zip archive',
        'old-excel': 'an older Excel file (.xls)',
        json: 'JSON of another kind',
        csv: 'a table with other columns',
        xml: 'XML',
        other: 'something else',
      }
      return `The file is not recognised: it is ${kinds[d.looksLike]}. What can be read is ${figureFiles.formats}.`
    },
    'error-answer': (d) =>
      `This is an error message that was saved as a file, not figures: “${d.text}”. Fetch the file again.`,
    encoding: (d) =>
      d.declared === null
        ? 'The characters are not UTF-8, so å, ä and ö would come out wrong. Save the file as UTF-8 (in Excel: “CSV UTF-8”).'
        : `The file says that it is written in ${d.declared}, but that is not so or cannot be read. Save it as UTF-8.`,
    damaged: (d) =>
      `The file is damaged or cut off and cannot be read as ${d.what}${d.text === '' ? '' : ` (${d.text})`}. Fetch it again.`,
    'too-large': (d) =>
      `The file is ${formatNumber('en', d.megabytes)} MB unpacked, and of this kind at most ${formatNumber('en', d.most)} MB are read at a time. Split it into several files and give all of them in one command.`,
    'no-room': (d) =>
      `The file does not fit. Reading it needs about ${formatNumber('en', d.needed)} MB on the disk of the data folder, and ${formatNumber('en', d.free)} MB are there. Make room or split the file.`,
    columns: (d) =>
      `The row has ${d.found} columns but the header has ${d.expected}. A decimal is written with a point, and text with a comma in it stands in quotation marks.`,
    'long-line': () => 'The line is millions of characters long, which no row of a table is.',
    quotes: () => 'The quotation marks of the row do not match.',
    'column-missing': (d) =>
      `The column ${formatList('en', d.names)} is missing from the header, which has ${formatList('en', d.found)}. Has the source renamed it?`,
    'column-twice': (d) => `The column ${d.name} stands twice in the header.`,
    'key-missing': (d) =>
      `The field “${d.key}” is missing; the record has ${d.found.length === 0 ? 'no fields' : formatList('en', d.found)}. Has the source renamed it?`,
    'not-a-number': (d) => `“${d.text}” is not a number.`,
    'decimal-comma': (d) => `“${d.text}” is written with a decimal comma. Write it with a point.`,
    'number-as-text': (d) =>
      `The number “${d.text}” stands as text (in quotation marks) and not as a number. Fetch the file again or correct it.`,
    'not-finite': (d) =>
      `“${d.text}” is not a number that can be counted with. Leave the cell empty where the value is missing.`,
    'key-figure-id': (d) =>
      d.kolada
        ? `“${d.text}” is not an id in Kolada. They are written with N or U and five digits, such as N00905. Where the figures come from elsewhere: add --source file.`
        : `“${d.text}” cannot be the id of a key figure that is not Kolada’s. Use the letters a–z, digits and the signs . _ + -, and not N or U with five digits.`,
    'needs-id': () =>
      'The file does not say which table it comes from. Give an id with --as, such as --as BE0101.',
    'one-id': () => '--as and --title are for one file at a time. Read the files in one by one.',
    area: (d) =>
      `“${d.text}” is no municipality or region in the register, and not the nation.${d.suggestion === null ? '' : ` Is ${d.suggestion} meant?`}`,
    year: (d) => `“${d.text}” is no year between ${d.first} and ${d.last}. Only whole years can be read in.`,
    sex: (d) => `“${d.text}” is neither women, men nor total.`,
    'sex-twice': (d) => `“${d.text}” stands twice for the same key figure, area and year.`,
    state: (d) => `“${d.text}” is none of the reasons there are for a value to be missing.`,
    'value-and-state': (d) =>
      `The cell has both a value (${d.text}) and a reason why it is missing (${d.state}).`,
    twice: (d) =>
      `${d.keyFigure} for area ${d.area} in ${d.year} stands twice; the first is ${figureFiles.place(d.other.file, d.other.place)}. Keep one of them.`,
    negative: (d) => `A count cannot be ${d.text}. The key figure is “${d.title}”.`,
    retitled: (d) =>
      `${d.id} is called “${d.after}” here but has been called “${d.before}”. It may be another key figure under the same id. If it is right: read it in with --accept-retitled.`,
    unknown: (d) =>
      d.retired
        ? `${d.id} is a key figure that its source has closed, and --strict is chosen.`
        : `${d.id} is not in the catalogue, and --strict is chosen.`,
    truncated: (d) =>
      `The page says that it has ${formatNumber('en', d.count)} records but has ${formatNumber('en', d.length)}. It is cut off; fetch it again.`,
    'pages-missing': (d) =>
      `There are more pages that are not here (${d.url}). Fetch them and give all files in one command.`,
    units: () =>
      'The page is about units (schools, homes and the like) and not about municipalities or regions. Such figures are not read in.',
    size: (d) =>
      `The table shall have ${formatNumber('en', d.expected)} values by its dimensions but has ${formatNumber('en', d.found)}.`,
    dimension: (d) =>
      ({
        area: 'The table has no dimension of municipalities or regions.',
        year: 'The table has no dimension of years.',
      })[d.which],
    'dimension-code': (d) =>
      `The dimension ${d.dimension} is described wrongly${d.text === '' ? '' : ` (${d.text})`}.`,
    'sheet-missing': () => 'The workbook has no sheet called data.',
  },
  cli: {
    stages: {
      receive: (name) => `Reading ${name}`,
      check: () => 'Checking',
      write: () => 'Writing the snapshot',
    },
    part: (done, all) => `${Math.min(100, Math.floor((done / all) * 100))}%`,
    stopped: 'Stopped. Nothing has been read in, and what was there is untouched.',
    file: (d) =>
      `${d.name}: ${d.format}, ${formatList('en', [
        ...(d.observations > 0 ? [`${formatNumber('en', d.observations)} observations`] : []),
        ...(d.keyFigures > 0 ? [`${formatNumber('en', d.keyFigures)} described key figures`] : []),
        ...(d.groups > 0 ? [`${formatNumber('en', d.groups)} groups`] : []),
      ])}`,
    imported: (d) =>
      `Read in as snapshot ${d.id}, which has ${formatNumber('en', d.keyFigures)} key figures and ${formatNumber('en', d.observations)} observations.`,
    unchanged: (id) => `Just those files have been read in already, as snapshot ${id}. Nothing has changed.`,
    'dry-run': 'The files can be read in. Nothing has been saved.',
  },
  formatNames: {
    'wide-csv': 'Kolada CSV',
    'long-csv': 'CSV',
    'scb-csv': 'SCB CSV',
    'kolada-json': 'pages from Kolada',
    'json-stat': 'JSON-stat',
    px: 'PX',
    xlsx: 'Excel',
    parquet: 'Parquet',
  },
  notices: {
    unknown: (d) =>
      `${formatNumber('en', d.count)} ids are not in the catalogue: ${formatList('en', d.ids)}${d.count > d.ids.length ? ' and others' : ''}. The source may have removed them, or they are misspelled. They are included.`,
    retired: (d) =>
      `${formatNumber('en', d.count)} key figures have been closed by their source: ${formatList('en', d.ids)}${d.count > d.ids.length ? ' and others' : ''}. They are included.`,
    'no-catalogue': () =>
      'None of the key figures has been described yet, so they stand under their ids. Read in Kolada’s catalogue or run kolada sync.',
    retitled: (d) =>
      `${formatNumber('en', d.count)} key figures have another title than before and may have changed meaning: ${formatList('en', d.ids)}${d.count > d.ids.length ? ' and others' : ''}.`,
  },
}
