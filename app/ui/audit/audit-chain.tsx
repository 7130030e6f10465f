import type { VerifiedChain } from '#domain/audit/verify-chain.ts'
import { Alert } from '../alert.tsx'
import { useTexts } from '../language.tsx'

/** What was found when the chain was followed from its first line. */
export function AuditChain({ verified }: { verified: VerifiedChain }) {
  const t = useTexts().audit.chain
  const { broken, head, lines } = verified
  if (broken)
    return (
      <Alert kind="danger" title={t.broken(broken.position)}>
        <p>{t.kinds[broken.kind]}</p>
        <p>{t.ask}</p>
      </Alert>
    )
  return (
    <Alert kind="success" title={t.whole(lines)}>
      {head && <p className="audit-hash">{t.head(head.position, head.hash)}</p>}
      <p>{t.note}</p>
    </Alert>
  )
}
