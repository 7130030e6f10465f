import type { ExampleMark } from '#domain/examples/marks-of-example.ts'
import { Alert } from '../alert.tsx'
import { useTexts } from '../language.tsx'
import { useFieldWords } from './field-words.ts'

type Props = Readonly<{ marks: readonly ExampleMark[]; language: 'sv' | 'en' }>

/** What may tell who somebody is: where it stands, what it is, and why it may stay if anybody has said. */
export function ExampleMarks({ marks, language }: Props) {
  const t = useTexts().examples.marks
  const { nameOf } = useFieldWords(language)
  if (marks.length === 0) return <p className="note">{t.none}</p>
  return (
    <Alert kind={marks.some(({ because }) => because === null) ? 'warning' : 'info'} title={t.title}>
      <p>{t.lead}</p>
      <ul>
        {marks.map(({ field, kind, text, because }) => (
          <li key={`${field}:${text}`}>
            <q dir="auto">{text}</q>
            {` (${t.here(nameOf(field), t.kinds[kind])}). `}
            {because === null ? <strong>{t.unexplained}</strong> : t.because(because)}
          </li>
        ))}
      </ul>
    </Alert>
  )
}
