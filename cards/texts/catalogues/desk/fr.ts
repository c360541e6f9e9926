import type { en } from './en.ts';

export const fr = {
  'desk.danger.title': 'La sécurité d’abord',
  'desk.danger.fire':
    'Faites sortir tout le monde, fermez la porte et appelez le {emergency} ; n’éteignez ou ne débranchez l’appareil que si vous pouvez le faire sans danger, et restez à distance.',
  'desk.danger.electric':
    'Éteignez l’appareil, débranchez-le si vous pouvez le faire sans danger, restez à distance et, en cas d’incendie, sortez et appelez le {emergency}.',
  'desk.danger.liquid':
    'Ne touchez à rien de mouillé : éteignez l’appareil et débranchez-le si la fiche et la prise sont sèches et que vous pouvez le faire sans danger, restez à distance et, en cas de fumée ou d’incendie, appelez le {emergency}.',
  'desk.danger.shock':
    'Ne touchez plus à l’appareil : ne l’éteignez ou ne coupez le courant que si vous pouvez le faire sans danger, tenez tout le monde à distance, consultez un médecin et, en cas de malaise ou d’incendie, appelez le {emergency}.',
  'desk.danger.burn':
    'Passez la brûlure sous l’eau tiède, laissez l’appareil éteint et débranché si vous pouvez le faire sans danger, restez à distance et, si la brûlure est grave ou en cas d’incendie, appelez le {emergency}.',
  'desk.danger.told':
    'Le service client a été prévenu aussitôt du danger. Laissez l’appareil éteint et restez à distance jusqu’à ce que quelqu’un l’ait vu ; en cas d’incendie, appelez le {emergency}.',
  'desk.urgent.told': 'Le service client a été prévenu aussitôt de l’urgence.',

  'desk.callBack.said': '(« {when} »)',
  'desk.callBack.at': '{day} à {from}',
  'desk.callBack.after': '{day} après {from}',
  'desk.callBack.before': '{day} avant {from}',
  'desk.callBack.between': '{day} entre {from} et {to}',
  'desk.callBack.note': 'À noter',
  'desk.callBack.noNumber': 'À quel numéro peut-on vous joindre ? Écrivez-le simplement.',
  'desk.callBack.closed':
    'Le service client est fermé à ce moment-là. Il peut vous rappeler au plus tôt {next} : écrivez ce qui vous convient, ou envoyez tel quel.',
} as const satisfies Record<keyof typeof en, string>;
