/** The phrases by which the lines around an article are known; each is asked for in short paragraphs only. */

/** The words of buttons and boxes, alone in a paragraph. */
export const LABEL =
  /^(?:advertisement|advertising|sponsored|continue reading(?: below)?|(?:story|article) continues below(?: advertisement)?|sign (?:in|up)|log in|close|share(?: this(?: article| story)?)?|copy link|subscribe(?: now)?|post (?:a )?comments?.{0,6}|(?:leave|add) a (?:reply|comment)|(?:\d+ )?comments?|loading…?|(?:image|photo|slide) \d+ of [ /]*\d+|caption|read more|more|save|tags?|(?:facebook|twitter|whats\s?app|pint(?:erest)?|instagram|linkedin|reddit|telegram|e-?mail|print|baixar|download|share|tweet|[^\p{L}\p{N}])+)$/iu;

/** An address of a page or a person, alone in a paragraph. */
export const ADDRESS = /^(?:https?:\/\/\S+|\S+@\S+\.\w+|(?:\w+\.)+\w+\/\S+|www\.\S+|@\w+)$/;

/** How sites introduce a link to another article of theirs, in the languages most often met. */
export const ELSEWHERE =
  /^[^\p{L}\p{N}]*(?:read (?:more|also|next|too)|also read|see (?:more|also)|related(?: (?:stories|articles?|posts?|content|coverage|news))?|don[’']t miss|recommended|trending|more (?:on|from) [^.:]{2,60}|you (?:may|might) (?:also )?like|most (?:read|popular)|leggi anche|leia (?:também|mais)|veja também|(?:à )?lire aussi|lesen sie auch|mehr zum thema|lee también|lea también|ver también|lees ook)\s*(?::|\||\s[–—-]\s|$)/iu;

/** How sites ask for something; a call only where the paragraph holds a link or an address, and no quotation. */
export const CALL =
  /^[\s>*•|–—-]*(?:follow|subscribe|sign[ -]?up|click here|download|listen (?:to|live)|watch (?:live|the)|join us|like us|have (?:a|you got a) (?:story|tip)|got a (?:story|tip)|do you have|stay (?:up to date|on top))\b/iu;

/** Notes about money, mail and rights. */
export const NOTICE =
  /\b(?:affiliate (?:and\/or referral )?links?|sign up (?:for|to) (?:our|the|my|email) [^.]*(?:newsletters?|emails?)|contributed (?:reporting )?(?:to|for) this (?:report|story|article)\W*$|this material may not be published, broadcast)|\ball rights reserved\W*$/iu;

/** Who took or owns a picture. */
export const CREDIT =
  /^[^\p{L}\p{N}]*(?:(?:photos?|images?|pictures?|photograph|video|source|credits?|photo credit|image credit|foto|fonte|quelle|bild)\s*(?:by|:|©|\/)|©|\(c\) ?\d{4})|\((?:image|photo|picture|ap photo|photo by|pic)\b[^()]*\)$|(?:(?:\/|via )getty images|\/(?:ap|reuters|afp|shutterstock))\)?$/iu;

/** Everything that a date is written with: what else a paragraph holds decides whether it is one. */
export const DATE_WORDS =
  /\b(?:first|last|posted|published|updated|modified|created|date|on|at|by|am|pm|a\.m\.|p\.m\.|(?:[ecmp]|ae|ak|ha)[sd]?t|[bi]st|utc|gmt|cest|cet|ago|(?:minute|hour|day|week|month|min|hr)s?|read|(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:[a-z]*day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\d+\w{0,2})\b/gi;

/** Who wrote it; prose that begins so ends as a sentence does. */
export const BYLINE = /^(?:(?:written |posted |published |reported )?by|von|par|por|di)\s*:?\s+\p{L}/iu;

/** Lines that open what comes after an article. */
export const AFTERWORD =
  /^[^\p{L}\p{N}]*(?:about the (?:authors?|writers?)|(?:leave a )?(?:comments?|reply))[^\p{L}\p{N}]*$/iu;
/** "About Quillworks": how an announcement goes over to its sender. Letter case tells it from prose. */
export const ABOUT_SENDER =
  /^(?:About|ABOUT) (?!The |This |That |It |What |How |Why |Half |An? )\p{Lu}[^.?!]{1,60}$/u;

/** Lines above links and other stories. */
export const MORE =
  /^[^\p{L}\p{N}]*(?:related(?: (?:stories|articles?|posts?|content|coverage|news|topics|links))?|more (?:(?:great|from|top) .{2,40}|stories.{0,30}|news.{0,30}|on (?:this|\S+)(?: story| topic)?)|recommended(?: (?:for you|stories|reading|articles))?|trending(?: now)?|you (?:may|might) (?:also )?like.{0,12}|most (?:read|popular).{0,20}|read (?:more|next)|share this.{0,20}|tags|don[’']t miss)[^\p{L}\p{N}]*$/iu;
