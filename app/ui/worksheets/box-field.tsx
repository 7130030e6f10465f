import type { Box } from '#domain/worksheets/list-boxes.ts'
import { Choices } from '../choices.tsx'
import { TextArea, TextField } from '../field.tsx'
import { useLocalized, useTexts } from '../language.tsx'
import { boxName } from './box-name.ts'

type Props = Readonly<{ box: Box; label: string; value: string; problem: string | undefined }>

/** One box of a worksheet: a line, running text, or one of several choices, of which none is one. */
export function BoxField({ box: { key, field, sex }, label, value, problem }: Props) {
  const t = useTexts().worksheets
  const localized = useLocalized()
  const id = boxName(key)
  if (field.kind === 'choice')
    return (
      <Choices
        name={id}
        legend={label}
        problem={problem}
        choices={[
          ...field.choices.map(({ id: choice, label: words }) => ({
            value: choice,
            label: localized(words),
            checked: value === choice,
          })),
          { value: '', label: t.noChoice, checked: value === '' },
        ]}
      />
    )
  // What is asked by sex has its hint once, above both.
  const hint = field.hint && sex === null ? localized(field.hint) : undefined
  const common = { id, label, problem, hint, defaultValue: value }
  return field.kind === 'text' ? <TextArea {...common} rows={3} /> : <TextField {...common} />
}
