/**
 * The organisation code that is meant by what somebody typed or a workbook holds.
 *
 * A region has two digits; Kolada writes them with two zeros before (`0001` is region 01). A spreadsheet that takes a
 * code for a number loses its first zero (`180` is municipality 0180). Codes of ours are the same in upper and lower
 * case. Anything else comes back as it is: whether there is such an organisation only the register knows.
 */
export function readCode(written: string): string {
  const code = written.trim()
  if (/^00\d\d$/.test(code)) return code.slice(2)
  if (/^\d{3}$/.test(code)) return `0${code}`
  if (/^x\d{3}$/i.test(code)) return code.toUpperCase()
  return code.toLowerCase()
}
