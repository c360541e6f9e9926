import type { en } from './en.ts';

export const fr = {
  'faults.menu.title': 'Signaler un problème',
  'faults.menu.example': '« Bourrage bac 2 sur {device} », « des traits sur toutes les copies »',
  'faults.open.title': 'Déjà signalé ?',
  'faults.open.intro':
    '{count, plural, one {Il y a un dossier ouvert} other {Il y a # dossiers ouverts}} pour {device}.',
  'faults.open.meToo': 'Moi aussi',
  'faults.open.different': 'C’est autre chose',
  'faults.open.joined': 'Vous suivez maintenant {number} : vous serez prévenu de chaque changement.',
  'faults.article.next': 'Un autre article',
  'faults.article.progress': 'Article {number} sur {total}',
  'faults.article.otherLanguage': 'Cet article n’existe que dans une autre langue.',
  'faults.article.question': 'Cela a-t-il résolu le problème ?',
  'faults.article.yes': 'Oui, c’est résolu',
  'faults.article.no': 'Non, compléter d’abord',
  'faults.article.send': 'Non, faire une demande',
  'faults.article.solved.title': 'Résolu',
  'faults.article.solved.text':
    'Parfait. Si le problème revient, écrivez-moi et j’ouvre un dossier aussitôt.',
  'faults.cameBack.description':
    'Le problème est revenu après avoir été résolu avec un article. {description}',
  'faults.form.title': 'Signaler un problème',
  'faults.form.intro': 'Vérifiez puis envoyez ; le service client prend le relais.',
  'faults.form.device': 'Appareil',
  'faults.form.problem': 'Quel est le problème ?',
  'faults.form.scenario': 'Que se passe-t-il exactement ?',
  'faults.form.unsure': 'Je ne sais pas',
  'faults.form.description': 'Description',
  'faults.form.descriptionHint': 'Codes à l’écran, numéro du bac, depuis quand.',
  'faults.form.secondary': 'Tenir une autre personne informée',
  'faults.form.nobody': 'Personne',
  'faults.sent.title': '{number} est transmis.',
  'faults.sent.text': 'Le service client a votre demande. Je vous préviens ici à chaque étape.',
} satisfies Record<keyof typeof en, string>;
