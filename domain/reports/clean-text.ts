/**
 * A text as it is kept: whole characters, line breaks of one kind, no control characters, no empty ends. Everything
 * that can be seen stays as it was written, markup and emoji included.
 */
export function cleanText(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      // oxlint-disable-next-line no-control-regex -- they are what is looked for; the database takes no NUL
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '')
      .trim()
  )
}
