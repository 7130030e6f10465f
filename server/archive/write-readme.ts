import type { ArchiveManifest } from '#domain/archive/archive.ts'
import type { Language } from '#domain/language/language.ts'
import type { ArchiveTexts } from '#texts/sv/archive.ts'
import { textsIn } from '#texts/texts.ts'

/** What a person who opens the archive reads first, in Swedish and then in English. */
export function writeReadme(manifest: ArchiveManifest): string {
  return [partIn('sv', manifest), '---\n', partIn('en', manifest)].join('\n')
}

function partIn(
  language: Language,
  { kind, subject, writtenBy, version, counts, withheldRatings }: ArchiveManifest,
): string {
  const { readme, tables, count } = textsIn(language).archive
  const contents = Object.entries(counts)
    .filter(([, n]) => n > 0)
    .map(
      ([name, n]) => `- ${tables[name as keyof ArchiveTexts['tables']]}: ${count(n)} (\`csv/${name}.csv\`)`,
    )
  return [
    `# ${readme.title(subject.name)}\n`,
    `${readme.what[kind]} ${readme.writtenBy(writtenBy, version)}\n`,
    `${readme.personal}\n`,
    ...(withheldRatings > 0 ? [`${readme.withheld(withheldRatings)}\n`] : []),
    `## ${readme.readTitle}\n`,
    `${readme.read.map((line) => `- ${line}`).join('\n')}\n`,
    `## ${readme.importTitle}\n`,
    `${readme.import[kind]} ${readme.importNote}\n`,
    `## ${readme.contents}\n`,
    `${contents.join('\n')}\n`,
  ].join('\n')
}
