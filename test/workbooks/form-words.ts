import { textsIn } from '#texts/texts.ts'

/** The words of the form in Swedish and English. */
export const sv = textsIn('sv').workbooks.form
export const en = textsIn('en').workbooks.form
