import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { openDuckDb, quote } from '#server/warehouse/duckdb/open-duckdb.ts'
import { wideCsv } from './import-text.ts'
import { writeWorkbook } from './write-data-sheet.ts'

/** As SCB's PxWebApi 2 answers: two areas, three ages of which one is a total, both sexes, two years. */
export const jsonStat = {
  version: '2.0',
  class: 'dataset',
  label: 'Folkmängd efter region, ålder, kön, tabellinnehåll och år',
  source: 'SCB',
  id: ['Region', 'Alder', 'Kon', 'ContentsCode', 'Tid'],
  size: [2, 1, 2, 1, 2],
  role: { time: ['Tid'], geo: ['Region'], metric: ['ContentsCode'] },
  dimension: {
    Region: {
      label: 'region',
      category: {
        index: { '0114': 1, '01': 0 },
        label: { '01': 'Stockholms län', '0114': 'Upplands Väsby' },
      },
    },
    Alder: { label: 'ålder', category: { index: ['tot'], label: { tot: 'totalt ålder' } } },
    Kon: { label: 'kön', category: { index: { '1': 0, '2': 1 }, label: { '1': 'män', '2': 'kvinnor' } } },
    ContentsCode: {
      label: 'tabellinnehåll',
      category: { index: ['BE0101N1'], label: { BE0101N1: 'Folkmängd' } },
    },
    Tid: { label: 'år', category: { index: ['2021', '2022'] } },
  },
  value: [1, 2, 3, 4, 5, 0, 0, 8],
  status: { '5': '..', '6': '.' },
  extension: { px: { tableid: 'TAB638' } },
}
/** As SCB writes PX, with a text over two lines, another language, dots that are explained and dots that are not. */
export const px = `CHARSET="ANSI";
AXIS-VERSION="2010";
LANGUAGE="sv";
LANGUAGES="sv","en";
MATRIX="BE0101N1";
SUBJECT-CODE="BE";
SUBJECT-AREA="Befolkning";
SUBJECT-AREA[en]="Population";
TITLE="Folkmängd efter region, "
"kön och år";
CONTENTS="Folkmängd";
UNITS="antal";
DECIMALS=0;
STUB="region","kön";
HEADING="år";
VALUES("region")="Riket","Upplands Väsby";
VALUES[en]("region")="Sweden","Upplands Väsby";
VALUES("kön")="män","kvinnor","totalt";
VALUES("år")="2021","2022";
TIMEVAL("år")=TLIST(A1,"2021"-"2022");
CODES("region")="00","0114";
CODES("kön")="1","2","1+2";
DATASYMBOL2="Uppgift sekretessbelagd";
SOURCE="SCB";
NOTE="Ett = tecken; och ett semikolon.#Ny rad";
DATA=
10 12
11 13
21 25
"." ".."
- 1.5
"..." 2.5;
`

const long = [
  'keyFigure,title,area,areaName,year,women,men,total,womenStatus,menStatus,totalStatus,source,fetchedAt,snapshot',
  'N99201,"Trivs, andel (%)",2083,Hedemora,2020,1.5,2,3,value,value,value,kolada,2026-03-01T10:00:00.000Z,000001',
  'N99201,"Trivs, andel (%)",2083,Hedemora,2021,,,3,withheld,withheld,value,kolada,2026-03-01T10:00:00.000Z,000001',
].join('\n')

const page = JSON.stringify({
  count: 2,
  next_url: null,
  values: ['2083', '0001'].map((municipality) => ({
    kpi: 'N99202',
    municipality,
    period: 2020,
    values: [
      { gender: 'T', count: 1, status: '', value: 3.5, isdeleted: false },
      { gender: 'K', count: 1, status: 'Missing', value: null, isdeleted: false },
    ],
  })),
})

const catalogue = JSON.stringify([
  { id: 'N99202', title: 'Hundar, antal', description: '', is_divided_by_gender: 1, municipality_type: 'A' },
])

const wide = wideCsv('N99203,2083,2019,1.5,2,3,1', 'N99203,0000,2019,,,"3",0', 'N99203,0014,2020,-1,0,,1')

const scb = '"region","ålder","kön","2021"\n"Habo","0","män",271\n"Håbo","0","kvinnor",..\n'

/** A small file of every format that is read, each right as it is. A table of SCB's needs an id given with it. */
export async function sampleFiles(
  folder: string,
): Promise<readonly Readonly<{ name: string; bytes: Buffer }>[]> {
  const file = (name: string, content: string | Uint8Array) => ({ name, bytes: Buffer.from(content) })
  return [
    file('wide.csv', wide),
    file('wide.csv.gz', gzipSync(wide)),
    file('page.json', page),
    file('catalogue.json', catalogue),
    file('table.json', JSON.stringify(jsonStat)),
    file('table.px', Buffer.from(px, 'latin1')),
    file('table.csv', scb),
    file('long.csv', long),
    file('long.xlsx', await writeWorkbook(long)),
    file('long.parquet', await writeParquet(folder)),
  ]
}

async function writeParquet(folder: string): Promise<Buffer> {
  const { connection, close } = await openDuckDb(folder, '64MB')
  const path = join(folder, 'long.parquet')
  const csv = join(folder, 'long.csv')
  try {
    await writeFile(csv, long)
    await connection.run(
      `copy (from read_csv(${quote(csv)}, all_varchar = true)) to ${quote(path)} (format parquet)`,
    )
    return await readFile(path)
  } finally {
    close()
    await rm(path, { force: true })
    await rm(csv, { force: true })
  }
}
