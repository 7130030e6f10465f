/** Fields that a form sends along unseen, such as the version that a change builds on. */
export function HiddenFields({ fields = {} }: { fields?: Readonly<Record<string, string>> | undefined }) {
  return Object.entries(fields).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ))
}
