import { stableId } from '../stable-id.ts';
import { clients, metered, office, other, personId } from './people.ts';

const opened = (number: number, accountId: string, serial: string, reportedById: string, rest: object) => ({
  accountId,
  id: stableId(`case:${number}`),
  number,
  deviceId: stableId(`asset:${serial}`),
  reportedById,
  articleIds: [] as string[],
  createdAt: new Date('2026-11-16T08:12:00Z'),
  updatedAt: new Date('2026-11-19T14:40:00Z'),
  category: 'malfunction',
  title: '',
  description: '',
  ...rest,
});

/** The cases of G55-G58, and one that nobody but its own company may see. */
export const cases = [
  opened(32_498, office, 'WHJ01481', personId.Alex, {
    subcategory: 'noise',
    title: 'Bruit de frottement à chaque page',
    description: 'Bruit de frottement depuis lundi, surtout en recto verso.',
  }),
  opened(32_499, office, 'WHJ02153', personId.Megan, {
    subcategory: 'toner',
    scenario: 'toner-spilled',
    status: 'resolved',
    articleOutcome: 'no',
    title: 'Toner renversé dans le bac',
    description: 'La cartouche magenta a fui lors du remplacement.',
  }),
  opened(32_500, office, 'GNM75498', personId.Megan, {
    category: 'meter-reading',
    subcategory: 'review',
    awaitsCustomer: true,
    title: 'Contrôle d’un relevé',
    description: 'Le relevé du compteur 113 est inférieur au dernier relevé enregistré.',
    status: 'created',
  }),
  opened(32_501, other, 'HBZ55310', personId.Joris, {
    category: 'jam',
    subcategory: 'tray',
    title: 'Papierstoring in lade 3',
    description: 'Elke ochtend opnieuw papier vast in lade 3.',
  }),
  opened(32_502, metered, 'MX4123456', personId.Lynne, {
    category: 'quality',
    subcategory: 'print-scan-copy',
    scenario: 'streaks',
    title: 'Lignes noires sur toutes les pages',
    description: 'Des lignes verticales apparaissent sur les impressions et les copies.',
  }),
  opened(32_503, clients.north, 'KDN40112', personId.Isaiah, {
    category: 'software',
    subcategory: 'driver',
    title: 'Stuurprogramma ontbreekt op nieuwe pc’s',
    description: 'Twee nieuwe pc’s vinden het toestel niet.',
  }),
];

export const activities = cases.map((one) => ({
  accountId: one.accountId,
  id: stableId(`activity:${one.number}:created`),
  caseId: one.id,
  at: one.createdAt,
  personId: one.reportedById,
  kind: 'created',
}));

export const deskComment = {
  accountId: office,
  id: stableId('activity:32498:desk'),
  caseId: stableId('case:32498'),
  at: new Date('2026-11-19T14:40:00Z'),
  kind: 'comment',
  body: 'Un technicien passera jeudi matin. Merci de garder l’accès libre.',
};

export const watchers = [{ accountId: office, caseId: stableId('case:32498'), personId: personId.Megan }];
