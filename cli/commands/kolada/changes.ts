import { Command, Option } from 'commander'
import { catalogueChangeKinds } from '#domain/indicators/catalogue-change.ts'
import type { Language } from '#domain/language/language.ts'
import {
  type CountedSnapshot,
  listSnapshotChanges,
} from '#server/services/snapshots/list-snapshot-changes.ts'
import { dayOf, formatDate } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { withContext } from '../../with-context.ts'
import { describeCatalogueChange } from './describe-catalogue-change.ts'

type Options = Readonly<{ json?: boolean; language: Language }>

/** So many lines of each snapshot are written; --json has them all. */
const mostLines = 40

const help = `
The latest snapshot first, each compared with the one it builds on: key figures removed, renamed, flagged otherwise,
back again and new, and how many values in years already published were revised or taken back.`

/** `jamsides kolada changes`: what each snapshot changed. */
export function changesCommand(): Command {
  return new Command('changes')
    .description('What each snapshot of the statistics changed.')
    .option('--json', 'print all of it as JSON')
    .addOption(
      new Option('--language <language>', 'language of messages').choices(['sv', 'en']).default('sv'),
    )
    .addHelpText('after', help)
    .action(async ({ json, language }: Options) => {
      const counted = await withContext(language, listSnapshotChanges)
      process.stdout.write(
        `${json ? JSON.stringify(counted.map(toJson), null, 2) : toLines(counted, language)}\n`,
      )
    })
}

function toJson({ snapshot, changes, ...counts }: CountedSnapshot) {
  return { ...snapshot, counts, changes }
}

function toLines(counted: readonly CountedSnapshot[], language: Language): string {
  const { command } = textsIn(language).snapshots
  if (counted.length === 0) return command.none
  return counted.flatMap((each) => describeSnapshot(each, language)).join('\n')
}

function describeSnapshot(counted: CountedSnapshot, language: Language): readonly string[] {
  const { snapshots, kolada } = textsIn(language)
  const { snapshot, changes } = counted
  const { origin } = snapshot
  const from = origin.by === 'starter' ? snapshots.origins.starter : snapshots.origins[origin.by](origin.from)
  const day = formatDate(language, dayOf(new Date(snapshot.createdAt)))
  const told = changes.catalogue
    .filter(({ kind }) => kind !== 'added')
    .map((change) => describeCatalogueChange(change, language))
  const revised = changes.values
    .filter((each) => each.revised + each.takenBack > 0)
    .map((each) => snapshots.command.values(each.keyFigure, each.title, each.revised, each.takenBack))
  const lines = [...told, ...revised]
  const rest = lines.length - mostLines
  return [
    `${snapshots.name(String(Number(snapshot.id)))}, ${day}, ${from}: ${snapshot.previous === null ? snapshots.first.toLowerCase() : summarise(counted, language)}`,
    ...lines.slice(0, mostLines).map((line) => `  ${line}`),
    ...(rest > 0 ? [`  ${kolada.andMore(rest)}`] : []),
  ]
}

function summarise({ catalogue, revised, added }: CountedSnapshot, language: Language): string {
  const { counted, nothing } = textsIn(language).snapshots
  const said = [
    ...catalogueChangeKinds
      .filter((kind) => catalogue[kind] > 0)
      .map((kind) => counted[kind](catalogue[kind])),
    ...(revised.values > 0 ? [counted.revised(revised.values, revised.keyFigures)] : []),
    ...(added > 0 ? [counted.addedValues(added)] : []),
  ]
  return said.join(', ') || nothing.toLowerCase()
}
