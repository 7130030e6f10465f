import type { ReactNode } from 'react'

type Common = Readonly<{
  /** Unique on the page; also the name the value is sent under unless `name` is given. */
  id: string
  name?: string
  label: string
  /** Why it is asked, or what is accepted. */
  hint?: string
  /** What is wrong with what was typed. */
  problem?: string
  required?: boolean
}>

function Frame({ id, label, hint, problem, children }: Common & Readonly<{ children: ReactNode }>) {
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {problem && (
        <p className="ds-validation-message" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  )
}

/** Ties hint and problem to the control for screen readers, on the server, so that it holds without JavaScript. */
function described({ id, hint, problem }: Common) {
  const ids = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return { 'aria-describedby': ids || undefined, 'aria-invalid': problem ? (true as const) : undefined }
}

type TextFieldProps = Common &
  Readonly<{
    type?: 'text' | 'date' | 'url' | 'search' | 'number' | 'email'
    autoComplete?: 'name' | 'email' | 'one-time-code'
    /** Characters that it may have at most. */
    longest?: number
    defaultValue?: string
    inputMode?: 'decimal' | 'numeric'
  }>

/** One line of text, a date or a number. */
export function TextField({
  type = 'text',
  defaultValue,
  inputMode,
  autoComplete,
  longest,
  ...field
}: TextFieldProps) {
  return (
    <Frame {...field}>
      <input
        className="ds-input"
        id={field.id}
        name={field.name ?? field.id}
        type={type}
        defaultValue={defaultValue}
        inputMode={inputMode}
        autoComplete={autoComplete}
        maxLength={longest}
        required={field.required}
        {...described(field)}
      />
    </Frame>
  )
}

/** Several lines of text. */
export function TextArea({
  rows = 4,
  defaultValue,
  ...field
}: Common & Readonly<{ rows?: number; defaultValue?: string }>) {
  return (
    <Frame {...field}>
      <textarea
        className="ds-input"
        id={field.id}
        name={field.name ?? field.id}
        rows={rows}
        defaultValue={defaultValue}
        required={field.required}
        {...described(field)}
      />
    </Frame>
  )
}

type SelectProps = Common &
  Readonly<{
    options: readonly Readonly<{ value: string; label: string }>[]
    /** What it says when none of them is chosen; left out where one always is. */
    none?: string
    defaultValue?: string
  }>

/** One of a longer list. */
export function Select({ options, none, defaultValue, ...field }: SelectProps) {
  return (
    <Frame {...field}>
      <select
        className="ds-input"
        id={field.id}
        name={field.name ?? field.id}
        defaultValue={defaultValue}
        required={field.required}
        {...described(field)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Frame>
  )
}

type FileFieldProps = Common &
  Readonly<{
    /** Endings and media types that are taken in, as browsers read them. */
    accept: string
    /** The id of what else stands beside the field and belongs to it. */
    beside?: string
  }>

/** A file to send along. */
export function FileField({ accept, beside, ...field }: FileFieldProps) {
  const { 'aria-describedby': own, ...state } = described(field)
  return (
    <Frame {...field}>
      <input
        className="ds-input"
        id={field.id}
        name={field.name ?? field.id}
        type="file"
        accept={accept}
        required={field.required}
        aria-describedby={[own, beside].filter(Boolean).join(' ') || undefined}
        {...state}
      />
    </Frame>
  )
}
