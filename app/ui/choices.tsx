import type { ReactNode } from 'react'

type Choice = Readonly<{ value: string; label: ReactNode; hint?: ReactNode; checked?: boolean }>

type Props = Readonly<{
  /** The same name for every choice of the group. */
  name: string
  legend: ReactNode
  hint?: ReactNode
  /** One of them, or any number of them. */
  kind?: 'radio' | 'checkbox'
  choices: readonly Choice[]
}>

/** A group of radio buttons or boxes under one legend, each with what it means beside it. */
export function Choices({ name, legend, hint, kind = 'radio', choices }: Props) {
  const hintId = hint ? `${name}-hint` : undefined
  return (
    <fieldset className="ds-fieldset choices" aria-describedby={hintId}>
      <legend className="ds-label">{legend}</legend>
      {hint && (
        <p className="field-hint" id={hintId}>
          {hint}
        </p>
      )}
      {choices.map(({ value, label, hint: meaning, checked }) => {
        const id = `${name}-${value}`
        return (
          <div key={value} className="choice">
            <input
              className="ds-input"
              type={kind}
              id={id}
              name={name}
              value={value}
              defaultChecked={checked}
              aria-describedby={meaning ? `${id}-meaning` : undefined}
            />
            <div>
              <label className="ds-label" data-weight="regular" htmlFor={id}>
                {label}
              </label>
              {meaning && (
                <p className="field-hint" id={`${id}-meaning`}>
                  {meaning}
                </p>
              )}
            </div>
          </div>
        )
      })}
    </fieldset>
  )
}
