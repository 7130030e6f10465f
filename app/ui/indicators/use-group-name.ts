import { peerGroupName } from '#charts/peer-group-name.ts'
import type { NamedPeerGroup } from '#domain/indicators/peer-group.ts'
import { useLanguage } from '../language.tsx'

/** What a group of others is called in a sentence, in the language of the page. */
export function useGroupName(): (group: Omit<NamedPeerGroup, 'members'>) => string {
  const language = useLanguage()
  return (group) => peerGroupName(language, group)
}
