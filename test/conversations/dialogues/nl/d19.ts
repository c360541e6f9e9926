import { titleOf } from '../../support/text-pattern.ts';
import type { Dialogue } from '../support/dialogue.ts';

export const d19: Dialogue = {
  id: 'D19',
  title:
    'follows a client’s case for a dealer, takes a comment and a reading apart, and says what is not for him',
  rows: 'F8 F19 F25 G55 G59',
  who: 'Isaiah',
  language: 'nl',
  around: { Patti: 'nl' },
  steps: [
    {
      say: "bij De Smet vinden die pc's de printer nog altijd niet, hoe staat t met 503",
      expect: { shows: ['CS0032503', titleOf('cases.status.created', 'nl'), ['Onthaal', 'KDN40112']] },
    },
    {
      say: "zet erbij: intussen 4 pc's ipv 2",
      expect: { waits: { capability: 'update-case', holds: ['CS0032503', "intussen 4 pc's ipv 2"] } },
    },
    {
      say: 'ja. en tellerstand daar zwart klein 71900',
      expect: {
        stores: { comments: [{ on: 'CS0032503', by: 'Isaiah', text: "intussen 4 pc's ipv 2" }] },
        waits: { capability: 'submit-meters', device: 'KDN40112', figures: { 113: 71_900 } },
        shows: ['CS0032503', '71900'],
      },
    },
    {
      say: 'pff. serienr van da toestel van t lycée, hebt ge dat toevallig',
      expect: { shows: ['LJM20877', 'CDI'], hides: ['choose-device'] },
    },
    {
      say: 'bestel daar ook maar een opvangbak voor',
      expect: { shows: [['LJM20877', 'CDI', 'Lycée'], 'opvangbak', ['dealer', 'wederverkoper']] },
    },
  ],
};
