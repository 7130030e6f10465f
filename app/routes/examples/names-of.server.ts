import type { ExampleContent } from '#domain/examples/example.ts'
import { findInstrument } from '#domain/instruments/get-instrument.ts'
import type { Context } from '#server/context.ts'
import { textsIn } from '#texts/texts.ts'

/** What the statements and methods of an example are called, as long as they are content. */
export function namesOf({ content, language }: Context, example: ExampleContent | undefined) {
  const t = textsIn(language).improvements
  return {
    items: (example?.items ?? []).map((key) => {
      const [instrumentId, item] = key.split(':') as [string, string]
      const instrument = findInstrument(content.instruments, instrumentId)
      const title = instrument?.items.find(({ number }) => number === Number(item))?.title
      if (!instrument || !title) return key
      return t.statement({ version: instrument.version, number: Number(item), title: title[language] })
    }),
    methods: (example?.methods ?? []).map(
      (method) => content.methods.find(({ id }) => id === method)?.name[language] ?? method,
    ),
  }
}
