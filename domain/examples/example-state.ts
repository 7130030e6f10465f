import type { Example, ExampleState, WrittenExample } from './example.ts'

/**
 * Where an example is in its life, by what is to be done next: written, reviewed, public, withdrawn; or `elsewhere`, with
 * versions that were published on another installation and came here with an archive.
 */
export function exampleState(
  { publicFrom, withdrawn }: Pick<Example, 'publicFrom' | 'withdrawn'>,
  written: Pick<WrittenExample, 'state'> | null,
): ExampleState {
  if (written !== null) return written.state
  if (publicFrom !== null) return 'published'
  return withdrawn === null ? 'elsewhere' : 'withdrawn'
}
