import type { Context } from '#server/context.ts'

/** An archive that is made while its chunks are read. */
export type ExportedArchive = Readonly<{ fileName: string; chunks: AsyncGenerator<Buffer> }>

/** The program as an archive names it. */
export function writtenBy({ config }: Pick<Context, 'config'>): string {
  return `Jämsides ${config.version}`
}
