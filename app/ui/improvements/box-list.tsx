import type { ReactNode } from 'react'

/** A box with what it stands for beside it. */
export type Box = Readonly<{ value: string; label: ReactNode; checked: boolean }>

type Props = Readonly<{
  /** What all the boxes are sent under. */
  name: string
  legend: string
  boxes: readonly Box[]
}>

/** Boxes of which any number can be ticked, under a legend, close together. */
export function BoxList({ name, legend, boxes }: Props) {
  return (
    <fieldset className="ds-fieldset box-list">
      <legend className="ds-label">{legend}</legend>
      {boxes.map(({ value, label, checked }) => (
        <div key={value} className="choice">
          <input
            className="ds-input"
            type="checkbox"
            id={`${name}-${value}`}
            name={name}
            value={value}
            defaultChecked={checked}
          />
          <label className="ds-label" data-weight="regular" htmlFor={`${name}-${value}`}>
            {label}
          </label>
        </div>
      ))}
    </fieldset>
  )
}
