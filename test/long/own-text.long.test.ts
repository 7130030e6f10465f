import { textLimit } from '#domain/reports/report-text.ts'
import { proveOwnText } from '#test/reports/prove-own-text.ts'

const { characters: maximumTextLength } = textLimit('organisation')

const sentence = 'Det vi lärde oss av arbetet, i tur och ordning. '

/** Texts of the greatest length, of the same shapes as the shorter ones of the daily proof. */
proveOwnText([
  [
    '50,000 characters in paragraphs',
    `${sentence.repeat(8)}\n\n`.repeat(200).slice(0, maximumTextLength).trim(),
  ],
  ['50,000 characters in one paragraph', sentence.repeat(1100).slice(0, maximumTextLength).trim()],
  ['50,000 characters in one word', 'å'.repeat(maximumTextLength)],
  ['25,000 emoji in one word', '🎉'.repeat(maximumTextLength / 2)],
])
