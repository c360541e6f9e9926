import type { CardData } from '../views/card-view.ts';
import { button, type Say } from './say.ts';

/** Which of several devices is meant. */
export function chooseDevice(say: Say): CardData<'choices'> {
  const choose = say('Choisir', 'Kiezen', 'Choose');
  const place = (floor: number) =>
    say(`${floor}e étage, Lyon`, `${floor}e verdieping, Gent`, `Floor ${floor}, Leeds`);
  const devices = [
    { title: 'Accueil 2e', detail: `GNM75498 · ${place(2)}`, id: 'a1' },
    { title: 'Compta', detail: `MX4123456 · ${place(3)}`, id: 'a2' },
    { title: 'MW4123456', detail: place(3), id: 'a3' },
  ];
  return {
    title: say('De quelle machine s’agit-il ?', 'Om welk apparaat gaat het?', 'Which device is it?'),
    intro: say('J’en ai trouvé trois.', 'Ik heb er drie gevonden.', 'I found three.'),
    items: devices.map(({ title, detail, id }) => ({
      title,
      detail,
      button: button(choose, 'engine.choose', { draft: 'd1', asset: id }),
    })),
    actions: [
      button(say('Aucune de celles-ci', 'Geen van deze', 'None of these'), 'engine.choose', { draft: 'd1' }),
    ],
  };
}
