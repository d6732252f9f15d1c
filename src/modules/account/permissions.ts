import { permissions } from '../../shared/permission.ts';

/** What one may be allowed to do with sign-ins. */
export const may = permissions('account', {
  own: {
    sv: 'Hantera sin egen inloggning',
    en: 'Manage one’s own sign-in',
    roles: ['employee'],
  },
  tokens: {
    sv: 'Skapa API-nycklar som gör det man själv får göra',
    en: 'Create API tokens that do what one may do oneself',
    roles: ['systemAdministrator', 'ciso', 'securityOffice'],
  },
  manage: {
    sv: 'Se och avsluta andras inloggningar och ge dem en länk för att komma in',
    en: 'See and end others’ sign-ins and give them a link to get in',
    roles: ['systemAdministrator'],
    // Whoever gives out a link can become someone else.
    assurance: 2,
  },
});
