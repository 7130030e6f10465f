import { textsIn } from '#texts/texts.ts'
import type { BackupManifest } from './manifest.ts'

/** What a person who opens the backup reads first, in Swedish and then in English. */
export function writeReadme({ version, writtenAt }: BackupManifest): string {
  const parts = (['sv', 'en'] as const).map((language) => {
    const { readme } = textsIn(language).backup
    return `# ${readme.title}\n\n${readme.lines(version, writtenAt).join('\n\n')}\n`
  })
  return parts.join('\n---\n\n')
}
