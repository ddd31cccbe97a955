/** What walls say to a reader, language by language: a sentence from its first word on. */

export interface WallWords {
  /** A sentence that is only ever said where the rest is withheld. */
  wall: RegExp;
  /** What stands beside such a sentence, and by itself proves nothing. */
  beside: RegExp;
  /** A line that leads to the rest, and that nothing follows. */
  readOn: RegExp;
}

const english: WallWords = {
  wall: new RegExp(
    [
      // Subscribe now to read the rest
      String.raw`(?:please |now )?(?:subscribe|sign (?:in|up)|log ?in|register|join|upgrade|become (?:a|an) [\w ]{1,30}|create (?:a|an|your) [\w ]{1,30}|start (?:a|your) [\w ]{1,30})\b[^.!?]{0,80}?\b(?:to|and) (?:continue|keep|finish) reading`,
      String.raw`(?:please |now )?(?:subscribe|sign (?:in|up)|log ?in|register|join|upgrade|become (?:a|an) [\w ]{1,30}|create (?:a|an|your) [\w ]{1,30}|start (?:a|your) [\w ]{1,30})\b[^.!?]{0,80}?\bto (?:read|view|see|access|unlock|get) (?:the (?:rest|remainder|whole (?:article|story|text)|full (?:article|story|text|post|piece|version)|entire (?:article|story|post))|this (?:article|story|post|content|page|piece)|more$)`,
      String.raw`(?:please )?(?:subscribe|sign (?:in|up)|log ?in|register)\b[^.!?]{0,40}?\bto continue$`,
      // To read the full story, log in
      String.raw`(?:(?:if you )?(?:want|would like|wish) )?to (?:(?:continue|keep|finish) reading|(?:read|view|see|access|unlock) (?:on|more|the (?:rest|remainder|full|whole|entire)|this (?:article|story|post|content|piece)))\b[^.!?]{0,80}?\b(?:subscribe|sign (?:in|up)|log ?in|register|become|join|upgrade|start (?:a|your)|create (?:a|an|your)|choose|try|you (?:must|need|have)|you['’]ll need)\b`,
      // Continue reading with a subscription
      String.raw`(?:continue|keep) reading\b[^.!?]{0,80}\b(?:subscri\w{1,8}|(?:free )?trial|account|member(?:ship)?s?|log ?in|sign in)\b`,
      String.raw`(?:(?:the )?rest of )?(?:this|the full|the rest of this) (?:article|story|content|post|page|piece|analysis|report|feature) is (?:only |exclusively |reserved |available |locked ){0,3}(?:for|to) (?:our |all ){0,2}(?:paid|paying|premium|registered|digital)? ?(?:subscribers|members|users|readers with)\b`,
      String.raw`this (?:article|story|content|post|piece) is (?:behind a paywall|premium content|(?:subscriber|members?)[- ](?:only|exclusive))`,
      String.raw`(?:this|the rest of this) (?:article|story|content|post|piece) requires a subscription`,
      String.raw`you must be (?:a (?:subscriber|member)|logged in|signed in) to (?:read|continue|view|see|access)\b`,
      String.raw`you(?:['’]ve| have) (?:reached|used|read|exceeded|hit) (?:your|all|the)\b[^.!?]{0,50}\b(?:articles?|stor(?:y|ies)|limit)\b`,
      String.raw`unlock (?:this|the (?:rest|full)|full access to this)\b[^.!?]{0,60}`,
      String.raw`get (?:full|unlimited) access to (?:this|the full|the rest)\b[^.!?]{0,60}`,
    ].join('|'),
    'iu',
  ),
  beside:
    /(?:already (?:a|an|have|subscribed|registered)\b|log ?in\b|sign in\b|subscribe\b|register\b|start (?:a|your) free\b|(?:then |only |just |from )?[$£€]\d|cancel any ?time|choose (?:your|a) plan|(?:get|for) (?:full|unlimited)\b|see (?:all )?(?:subscription )?options|view (?:plans|offers)|become a (?:member|subscriber)|this (?:article|story) is (?:for|part)\b|support (?:our|independent)\b|create (?:an|a free) account|try (?:it|us) (?:for )?free|not (?:yet )?a (?:subscriber|member)|no thanks)/iu,
  readOn:
    /(?:read more|read on|continue reading|keep reading|read the (?:rest|(?:full|whole|entire) (?:story|article|post|piece))(?: of (?:this|the) (?:story|article|post))?(?: here| (?:at|on|in) [^.!?]{1,40})?)/iu,
};

const german: WallWords = {
  wall: new RegExp(
    [
      String.raw`(?:jetzt |bitte )?(?:abonnieren|registrieren|anmelden|einloggen|melden sie sich|registrieren sie sich|abonnieren sie|loggen sie sich)\b[^.!?]{0,80}\b(?:weiterlesen|weiterzulesen|(?:den|diesen) (?:ganzen |vollständigen )?(?:artikel|beitrag|text)[^.!?]{0,30}(?:lesen|freischalten))`,
      String.raw`um (?:weiterzulesen|weiterlesen zu können|(?:den|diesen) [^.!?]{0,40}(?:zu lesen|lesen zu können|freizuschalten))`,
      String.raw`(?:jetzt |hier )?weiterlesen (?:mit|im|als|für)\b[^.!?]{0,60}`,
      String.raw`mit (?:einem |dem |ihrem )?[^.!?]{0,30}(?:abo|abonnement|probeabo)[^.!?]{0,30}weiterlesen`,
      String.raw`dieser (?:artikel|beitrag|inhalt|text) (?:ist |gehört |steht )(?:nur |exklusiv |ausschließlich |leider ){0,2}(?:für|zu|zum|unseren|mit)\b[^.!?]{0,40}(?:abonnent|abonnement|\babo\b|mitglied|registriert|plus\b|\w\+)`,
      String.raw`(?:den|lesen sie den) (?:ganzen|vollständigen|kompletten) (?:artikel|beitrag|text)\b[^.!?]{0,60}(?:abonnent|\babo\b|abonnement|registrier|anmeld)`,
      String.raw`sie (?:haben|möchten)\b[^.!?]{0,60}(?:freien artikel|weiterlesen)`,
    ].join('|'),
    'iu',
  ),
  beside:
    /(?:(?:sie (?:haben|sind) )?(?:bereits|schon)\b|jetzt (?:abonnieren|testen|anmelden|einloggen|registrieren)|hier (?:anmelden|einloggen)|anmelden|einloggen|zum abo|jederzeit kündbar|\d{1,3}(?:,\d\d)? ?€|monatlich kündbar|alle (?:angebote|abos))/iu,
  readOn:
    /(?:weiterlesen|mehr lesen|(?:den )?(?:ganzen|vollständigen) (?:artikel|beitrag) lesen|lesen sie weiter)/iu,
};

const french: WallWords = {
  wall: new RegExp(
    [
      String.raw`(?:cet article|ce contenu|la suite(?: de (?:cet|l['’])[^.!?]{0,20})?|l['’]article complet|la lecture) (?:est|vous est|de[^.!?]{0,30}est) (?:exclusivement |uniquement )?(?:réservée?|accessible)(?!\p{L})[^.!?]{0,40}(?:abonné|inscrit|membre)`,
      String.raw`il vous reste \d{1,3}(?:[.,]\d{1,2})? ?%`,
      String.raw`(?:abonnez-vous|connectez-vous|inscrivez-vous|identifiez-vous|créez un compte|je m['’]abonne)\b[^.!?]{0,60}pour (?:lire|continuer|poursuivre|accéder|débloquer)`,
      String.raw`pour (?:lire (?:la suite|l['’]intégralité|cet article)|continuer (?:la|votre|à)|poursuivre (?:la|votre))[^.!?]{0,60}(?:abonn|connect|inscri|identifi|cré(?:ez|er))`,
      String.raw`(?:poursuivez|continuez) votre lecture`,
    ].join('|'),
    'iu',
  ),
  beside:
    /(?:déjà (?:abonné|inscrit|membre)|(?:se connecter|connectez-vous|s['’]abonner|abonnez-vous|je m['’]abonne|s['’]identifier|identifiez-vous)|sans engagement|\d{1,3}(?:,\d\d)? ?€|voir (?:toutes )?(?:les|nos) offres|essayez|accès illimité)/iu,
  readOn: /(?:lire (?:la suite|l['’]article(?: complet| en entier)?|plus)|continuer la lecture)/iu,
};

const spanish: WallWords = {
  wall: new RegExp(
    [
      String.raw`(?:este|el) (?:artículo|contenido|texto|reportaje)[^.!?]{0,20} (?:es|está) (?:solo |sólo |exclusivo |reservado |disponible |únicamente ){1,3}(?:para|a)\b[^.!?]{0,30}(?:suscriptor|suscrito|socio|registrad|abonad)`,
      String.raw`(?:suscríb|regístr|inicia|inicie|accede|acceda|hazte|hágase)[^.!?]{0,60}\bpara (?:seguir|continuar|poder seguir|leer|acceder)\b`,
      String.raw`para (?:(?:seguir|continuar) leyendo|leer (?:el (?:artículo|texto|resto)|este artículo|la noticia))[^.!?]{0,60}(?:suscr|regístr|inici|acced|hazte)`,
      String.raw`(?:sigue|siga|continúa) leyendo (?:con|gratis|este)\b`,
    ].join('|'),
    'iu',
  ),
  beside:
    /(?:¿?ya (?:eres|soy|es|tienes|está)\b|inicia(?:r)? sesión|suscríbete|suscríbase|regístrate|cancela cuando|\d{1,3}(?:,\d\d)? ?€|ver (?:las )?(?:ofertas|planes|opciones))/iu,
  readOn:
    /(?:leer (?:más|el artículo completo|la noticia completa)|seguir leyendo|sigue leyendo)/iu,
};

const italian: WallWords = {
  wall: new RegExp(
    [
      String.raw`(?:questo|il) (?:articolo|contenuto|testo)[^.!?]{0,20} è (?:riservato|disponibile|accessibile|visibile|un contenuto riservato)[^.!?]{0,30}(?:abbonat|iscritt|registrat)`,
      String.raw`(?:abbonati|accedi|registrati|iscriviti|effettua)\b[^.!?]{0,60}\bper (?:continuare|leggere|proseguire|sbloccare)\b`,
      String.raw`per (?:continuare (?:a leggere|la lettura)|leggere (?:tutto|l['’]articolo|il resto|questo))[^.!?]{0,60}(?:abbon|acced|registr|iscriv)`,
      String.raw`(?:continua|prosegui) (?:a leggere|la lettura) (?:con|su|questo|gratis)\b`,
    ].join('|'),
    'iu',
  ),
  beside:
    /(?:(?:sei|hai) già\b|accedi|abbonati|registrati|disdici quando|\d{1,3}(?:,\d\d)? ?€|(?:scopri|vedi) (?:tutte )?le offerte)/iu,
  readOn:
    /(?:continua a leggere|leggi (?:tutto|di più|l['’]articolo completo)|continua la lettura)/iu,
};

const portuguese: WallWords = {
  wall: new RegExp(
    [
      String.raw`(?:este|o) (?:artigo|conteúdo|texto)[^.!?]{0,20} é (?:exclusivo|reservado|só|apenas|restrito)[^.!?]{0,30}(?:assinante|subscritor|registad|cadastrad|membro)`,
      String.raw`conteúdo exclusivo para (?:assinantes|subscritores)`,
      String.raw`(?:assine|subscreva|cadastre-se|registe-se|inicie sessão|faça login|entre|torne-se)\b[^.!?]{0,60}\bpara (?:continuar|ler|seguir|acessar|aceder|ter acesso)\b`,
      String.raw`para (?:continuar (?:lendo|a ler|a leitura)|ler (?:o (?:artigo|texto|resto)|este|na íntegra))[^.!?]{0,60}(?:assin|subscrev|cadastr|regist|login|sessão|entre)`,
    ].join('|'),
    'iu',
  ),
  beside:
    /(?:já (?:é|sou|tem|possui)\b|faça (?:o )?login|assine|subscreva|entrar|iniciar sessão|cancele quando|(?:R\$ ?)\d|\d{1,3}(?:,\d\d)? ?€|ver (?:os )?planos)/iu,
  readOn: /(?:leia mais|ler mais|continue (?:lendo|a ler)|continuar (?:lendo|a ler))/iu,
};

const dutch: WallWords = {
  wall: new RegExp(
    [
      String.raw`(?:dit|de rest van dit) (?:artikel|verhaal|stuk)[^.!?]{0,20}is (?:alleen|exclusief|uitsluitend|enkel|gereserveerd)[^.!?]{0,30}(?:abonnees|leden|geregistreerd)`,
      String.raw`(?:abonneer|registreer|meld|log|word|neem|maak)\b[^.!?]{0,60}\bom (?:verder te lezen|dit (?:artikel|verhaal)|het hele artikel|door te lezen)`,
      String.raw`om (?:verder te lezen|door te lezen|dit artikel te lezen)[^.!?]{0,60}(?:abonn|regist|log|inlog|account|meld)`,
      String.raw`(?:verder lezen|lees verder) (?:met|als|voor)\b`,
    ].join('|'),
    'iu',
  ),
  beside:
    /(?:(?:bent|ben) (?:u|je|jij) al\b|al (?:abonnee|een account|lid)\b|inloggen|log in|abonneer|maandelijks opzegbaar|bekijk (?:de )?(?:aanbiedingen|abonnementen)|€ ?\d)/iu,
  readOn: /(?:lees (?:verder|meer|het hele artikel)|verder lezen)/iu,
};

export const wallWords: readonly WallWords[] = [
  ...[english, german, french, spanish, italian, portuguese, dutch],
];
