import { describe, expect, test } from 'vitest';
import {
  type CaseEvent,
  type CaseParties,
  caseAudience,
} from '../../../../domain/notifications/rules/case-audience.ts';
import { programmeOf } from '../../supplies/terms.ts';

const parties: CaseParties = {
  reporter: { id: 'reporter' },
  contactId: 'contact',
  secondaryContactId: 'secondary',
  watcherIds: ['watcher', 'other watcher'],
};
const audience = (event: CaseEvent, changes: Partial<CaseParties> = {}, causedBy = 'desk') =>
  caseAudience(programmeOf('office'), event, { ...parties, ...changes }, causedBy).sort();

describe('whom an event of a case is told to', () => {
  test.each([
    [
      'case-created',
      'everybody on it [F36]',
      ['reporter', 'contact', 'secondary', 'watcher', 'other watcher'],
    ],
    ['case-commented', 'contact and watch list [F37]', ['contact', 'watcher', 'other watcher']],
    [
      'case-resolved',
      'everybody on it [F38]',
      ['reporter', 'contact', 'secondary', 'watcher', 'other watcher'],
    ],
    ['case-closed', 'reporter and contact [F39]', ['reporter', 'contact']],
  ] as const)('%s: %s', (event, _whom, people) => {
    expect(audience(event)).toEqual([...people].sort());
  });

  test('leaves out who caused it [F36 F37]', () => {
    expect(audience('case-created', {}, 'reporter')).not.toContain('reporter');
    expect(audience('case-commented', {}, 'watcher')).toEqual(['contact', 'other watcher']);
  });

  test('tells somebody once who is part of the case in several ways [F36]', () => {
    const same = { contactId: 'reporter', secondaryContactId: 'watcher' };
    expect(audience('case-created', same)).toEqual(['other watcher', 'reporter', 'watcher']);
  });

  test('needs neither contact nor secondary contact nor watch list [F36 F37 F63]', () => {
    const alone = { contactId: null, secondaryContactId: null, watcherIds: [] };
    expect(audience('case-created', alone)).toEqual(['reporter']);
    expect(audience('case-commented', alone)).toEqual([]);
  });

  test('follows the matrix of the programme [F36 F39]', () => {
    const office = programmeOf('office');
    const programme = {
      ...office,
      notifications: { ...office.notifications, 'case-closed': ['watchers' as const] },
    };
    expect(caseAudience(programme, 'case-closed', parties, 'desk')).toEqual(['watcher', 'other watcher']);
  });
});
