import { describe, expect, it } from 'vitest';
import { reportFileName, resumeFileName } from '../../../electron/export/report-file-name.ts';
import { sampleReport } from '../../support/sample-report.ts';

function nameFor(name: string | null, role = 'Backend Engineer'): string {
  const report = sampleReport();
  return reportFileName(
    {
      ...report,
      asOf: '2026-01-01',
      role: { ...report.role, name: role },
      reading: { ...report.reading, contact: { ...report.reading.contact, name } },
    },
    'pdf',
  );
}

describe('reportFileName', () => {
  it.each([
    ['Amara Osei', 'Amara-Osei_Backend-Engineer_2026-01-01.pdf'],
    [null, 'Backend-Engineer_2026-01-01.pdf'],
    ['José Ñandú O’Neill', 'José-Ñandú-O-Neill_Backend-Engineer_2026-01-01.pdf'],
    ['Jose\u0301', 'José_Backend-Engineer_2026-01-01.pdf'],
    ['李 小龙', '李-小龙_Backend-Engineer_2026-01-01.pdf'],
    ['../../etc/passwd', 'etc-passwd_Backend-Engineer_2026-01-01.pdf'],
    ['C:\\Users\\x', 'C-Users-x_Backend-Engineer_2026-01-01.pdf'],
    ['a\0b\n<c>:"d"|e?*', 'a-b-c-d-e_Backend-Engineer_2026-01-01.pdf'],
    ['\u202Efdp.exe', 'fdp-exe_Backend-Engineer_2026-01-01.pdf'],
    ['...', 'Backend-Engineer_2026-01-01.pdf'],
    ['CON', 'CON_Backend-Engineer_2026-01-01.pdf'],
  ])('makes a name that every system takes from %j', (name, file) => {
    expect(nameFor(name)).toBe(file);
  });

  it('names a résumé after its person, where that is told', () => {
    expect(['Amara Osei', '../x', '...', null].map(resumeFileName)).toEqual([
      'Amara-Osei_Resume.json',
      'x_Resume.json',
      'Resume.json',
      'Resume.json',
    ]);
  });

  it('stays within 255 bytes whatever the name and role', () => {
    for (const long of ['李'.repeat(300), 'Wolfeschlegel '.repeat(40), '𠀀'.repeat(300)]) {
      expect(new TextEncoder().encode(nameFor(long, long)).length).toBeLessThanOrEqual(255);
    }
  });
});
