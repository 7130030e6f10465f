import type { ReactNode } from 'react'

type Choice = Readonly<{ value: string; label: ReactNode; hint?: ReactNode; checked?: boolean }>

type Props = Readonly<{
  /** The same name for every choice of the group. */
  name: string
  legend: ReactNode
  hint?: ReactNode
  /** What is wrong with what was chosen. */
  problem?: string
  /** One of them, or any number of them. */
  kind?: 'radio' | 'checkbox'
  choices: readonly Choice[]
}>

/** A group of radio buttons or boxes under one legend, each with what it means beside it. */
export function Choices({ name, legend, hint, problem, kind = 'radio', choices }: Props) {
  const hintId = hint ? `${name}-hint` : undefined
  const problemId = problem ? `${name}-problem` : undefined
  return (
    <fieldset
      className="ds-fieldset choices"
      aria-describedby={[hintId, problemId].filter(Boolean).join(' ') || undefined}
    >
      <legend className="ds-label">{legend}</legend>
      {hint && (
        <p className="field-hint" id={hintId}>
          {hint}
        </p>
      )}
      {problem && (
        <p className="ds-validation-message" id={problemId}>
          {problem}
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
