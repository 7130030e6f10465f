import { libraryFiles } from '#domain/library/library-files.ts'
import { address } from '../../addresses.ts'
import { useLanguage, useTexts } from '../language.tsx'
import { LinkedData } from '../linked-data.tsx'
import { licenceAddress } from './licence.ts'

const types = {
  'library.json': 'application/json',
  'library.jsonl': 'application/jsonl',
  'examples.csv': 'text/csv',
  'figures.csv': 'text/csv',
} as const

type Props = Readonly<{ origin: string; changedAt: string }>

/** The library as a dataset, with its files, for those who list open data. */
export function LibraryDataset({ origin, changedAt }: Props) {
  const { libraryData: t } = useTexts()
  const language = useLanguage()
  const page = origin + address(language, 'libraryData')
  return (
    <LinkedData
      data={{
        '@type': 'Dataset',
        '@id': `${page}#dataset`,
        url: page,
        name: t.title,
        description: t.lead,
        inLanguage: ['sv', 'en'],
        license: licenceAddress,
        isAccessibleForFree: true,
        dateModified: changedAt,
        creator: { '@type': 'Organization', name: 'Jämsides' },
        keywords: t.keywords,
        distribution: libraryFiles.flatMap((file) =>
          file === 'schema.json'
            ? []
            : [
                {
                  '@type': 'DataDownload',
                  name: `jamsides-${file}`,
                  encodingFormat: types[file],
                  contentUrl: origin + address(language, 'libraryFile', { file }),
                },
              ],
        ),
      }}
    />
  )
}
