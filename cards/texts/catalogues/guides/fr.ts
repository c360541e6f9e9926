import type { en } from './en.ts';

export const fr = {
  'guides.menu.title': 'Savoir comment faire',
  'guides.menu.example': '« Comment numériser vers mon e-mail ? », « où est l’adresse IP ? »',
  'guides.article.question': 'Cela vous a-t-il aidé ?',
  'guides.article.yes': 'Oui',
  'guides.article.no': 'Non, demander au service client',
  'guides.choices.title': 'De quoi s’agit-il ?',
  'guides.choices.intro': 'Plusieurs articles répondent à votre question.',
  'guides.choices.none': 'Aucun de ceux-ci',
  'guides.helped.title': 'C’est noté',
  'guides.helped.text':
    'Votre réponse est conservée : elle fera remonter cet article pour la même question. Je reste à votre disposition.',
  'guides.form.title': 'Demander au service client',
  'guides.form.ask': 'Écrivez votre question : je cherche d’abord un article.',
  'guides.form.noArticle':
    'Je n’ai pas d’article à ce sujet. Vérifiez votre question puis envoyez-la ; le service client y répondra.',
  'guides.form.notHelped':
    'Vérifiez votre question puis envoyez-la ; le service client verra les étapes déjà essayées.',
  'guides.form.question': 'Votre question',
  'guides.form.questionHint': 'Ce que vous voulez faire, et ce que l’écran affiche.',
  'guides.form.subject': 'Type de question',
  'guides.form.device': 'Appareil',
  'guides.form.noDevice': 'Aucun appareil en particulier',
  'guides.form.search': 'Chercher un article',
  'guides.subject.how-to': 'Utilisation et astuces',
  'guides.subject.installation': 'Installation',
  'guides.subject.planned-maintenance': 'Maintenance planifiée',
  'guides.sent': '{number} est transmis. Le service client vous répondra ici.',
  'guides.visitor.question':
    'Cela ne suffit pas ? Dès que vous aurez un accès, je transmets votre question au service client.',
  'guides.visitor.none.title': 'Aucun article trouvé',
  'guides.visitor.none.text':
    'Je n’ai pas d’article à ce sujet. Dès que vous aurez un accès, je transmets votre question au service client.',
} satisfies Record<keyof typeof en, string>;
