import { findInstrument } from '#domain/instruments/get-instrument.ts'
import type { Instrument } from '#domain/instruments/instrument.ts'
import type { Round } from '#domain/rounds/round.ts'
import type { Context } from '#server/context.ts'
import { textsIn } from '#texts/texts.ts'

/** A workbook to download. */
export type WorkbookFile = Readonly<{ fileName: string; content: Buffer }>

/** The versions that can be written as a workbook: those of the round first, then others, the latest first. */
export function workbookInstruments({ content }: Context, round: Round): readonly Instrument[] {
  const own = round.instruments.flatMap((id) => findInstrument(content.instruments, id) ?? [])
  return own.filter(hasWorkbook)
}

/** Whether a version has a workbook form, which has room for one level only. */
export function hasWorkbook({ workbook, levels }: Instrument): boolean {
  return workbook !== null && levels.length === 1
}

/** The names of the files of a version, in the user's language. */
export function fileNames({ language }: Context, { version }: Instrument) {
  const { files } = textsIn(language).workbooks
  return { checklist: files.checklist(version), blank: files.blank(version) }
}
