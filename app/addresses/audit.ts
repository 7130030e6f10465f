export const auditAddresses = {
  audit: {
    sv: '/organisationer/:code/logg',
    en: '/en/organisations/:code/log',
    file: 'audit/organisation-audit.tsx',
  },
  auditFile: {
    sv: '/organisationer/:code/logg/jsonl',
    en: '/en/organisations/:code/log/jsonl',
    file: 'audit/audit-file.ts',
  },
  installationAudit: {
    sv: '/installation/logg',
    en: '/en/installation/log',
    file: 'audit/installation-audit.tsx',
  },
  installationAuditFile: {
    sv: '/installation/logg/jsonl',
    en: '/en/installation/log/jsonl',
    file: 'audit/audit-file.ts',
  },
} as const
