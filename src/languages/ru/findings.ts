import type { Sayings } from '../../said.ts'

export { examples } from './examples.ts'

/** What rules and other checks say, and what is said of each rule, by what that is in English. They teach, and do not scold. */
export const findings: Sayings['texts'] = {
  'Why: {0}': 'Почему: {0}',
  'Instead: {0}': 'Вместо этого: {0}',
  'Severity: {0}': 'Строгость: {0}',
  'Found in:': 'Находит в:',
  'Not found in:': 'Не трогает:',
  '{0} for minor harm, {1} for moderate, {2} for serious': '{0} при малом ущербе, {1} при среднем, {2} при серьёзном',
  'More on one of them: ownup explain {0}': 'Подробнее об одном из них: ownup explain {0}',
  '{0} is still ahead; write the day it happened': '{0} ещё впереди; впишите день, когда это случилось',
  'it was found on {0}, before it happened ({1}); one of the two dates is wrong':
    'заметили {0}, раньше, чем это случилось ({1}); одна из двух дат неверна',
  '{0} is still ahead; write the day it was found': '{0} ещё впереди; впишите день, когда это заметили',
  '{0} is still ahead; write the day it happened before': '{0} ещё впереди; впишите день, когда это было в прошлый раз',
  'the earlier time ({0}) has to come before this one ({1})': 'прошлый раз ({0}) должен быть раньше этого ({1})',
  'say whether this is done, doing or planned; a date alone does not tell':
    'скажите, сделано это, делается или запланировано; по одной дате не понять',
  'this fix is "done", but {0} is still ahead; write the day it was done, or make it "planned"':
    'это исправление отмечено «Сделано», но {0} ещё впереди; впишите день, когда это сделано, или выберите «Запланировано»',
  'this fix is "{0}", but {1} has passed; make it "done", or write a new date':
    'это исправление отмечено «{0}», но {1} уже прошло; выберите «Сделано» или впишите новую дату',
  'the list is empty; write "does not apply, because …" if there is none': 'список пуст; если клиент ничего не получает, выберите «Ничего»',
  'a {0} needs an amount; write one like £1,260 or 1260 GBP': 'здесь нужна сумма ({0}); напишите её так: 30 000 ₽ или 30000 RUB',
  'an amount of nothing is no compensation; write "does not apply, because …"':
    'нулевая сумма — не компенсация; если клиент ничего не получает, выберите «Ничего»',
  'leave it out and say in "text" that they have it, or write a day that is still ahead':
    'уберите дату и скажите одной фразой, что клиент это уже получил, или впишите день, который ещё впереди',
  '{0} has passed; {1}': '{0} уже прошло; {1}',
  'say what the client gets: refund, credit, discount, replacement, redo or other':
    'выберите, что получает клиент: возврат денег, сумму в зачёт, скидку, замену, работу, сделанную заново, или что-то другое',
  'say in a sentence what the client gets': 'скажите одной фразой, что получает клиент',
  'say what will be different; a name and a date alone promise nothing':
    'скажите, что станет иначе; имя и дата сами по себе ничего не обещают',
  'the next contact ({0}) is in the past; write a day that is still ahead':
    'следующая новость ({0}) уже в прошлом; впишите день, который ещё впереди',
  'more was to be said by {0}, which has passed; answer it now, or write a new date':
    'сказать больше обещали к {0}, и этот день прошёл; ответьте сейчас или впишите новую дату',
  'no message says "not known yet" about this; answer it, or write "does not apply"':
    'об этом ни в одном письме не бывает «пока неизвестно»; ответьте или выберите «не относится к делу»',
  'the wrong amount and the right amount are the same': 'неверная сумма и верная сумма совпадают',
  'it ended ({0}) before it began ({1})': 'закончилось ({0}) раньше, чем началось ({1})',
  '{0} is still ahead; write when it ended, or "not known yet"':
    '{0} ещё впереди; впишите, когда это закончилось, или выберите «пока неизвестно»',
  'belongs to the kind {0}, and this is "{1}"; take it out, or change the kind':
    'это только для вида ошибки «{0}», а здесь «{1}»; уберите этот ответ или смените вид',
  'write the amount without a minus': 'пишите сумму без минуса',
  '"{0}" has no currency; write £{1} or {2} GBP': 'у «{0}» нет валюты; напишите {1} ₽ или {2} RUB',
  '"{0}" is no amount; write one like £1,260 or 1260 GBP': '«{0}» — не сумма; напишите её так: 30 000 ₽ или 30000 RUB',
  '{0} has {1} decimals, "{2}" has {3}': 'у {0} знаков после запятой: {1}, а в «{2}» их {3}',
  '"{0}" is more than any invoice holds': '«{0}» больше любого счёта',
  'Words are missing. {0} {1}': 'Не хватает слов. {0} {1}',
  '"{0}": {1} {2}': '«{0}»: {1} {2}',
  '"{0}": write "{1}". {2}': '«{0}»: пишите «{1}». {2}',
  'Nobody says {0}. {1}': 'Не сказано, {0}. {1}',
  'You do not know yet {0}, and no date is set. Write the date when you will say more.':
    'Пока неизвестно, {0}, и срока нет. Впишите день, когда скажете больше.',
  'The message does not say that you do not know yet {0}. Say so, with the date when you will.':
    'В письме не сказано, что пока неизвестно, {0}. Скажите это и назовите день, когда узнаете.',
  'Nobody says {0}. You answered it, and the message leaves it out: put it back.':
    'Не сказано, {0}. Вы на это ответили, а в письмо ответ не попал: верните его.',
  '"{0}" is another client of yours. Take it out, or see whether this is the wrong message.':
    '«{0}» — другой ваш клиент. Уберите это или проверьте, то ли это письмо.',
  'Say "we", or name them in the answers as an owner or a contact.':
    'Пишите «мы» или назовите этих людей в ответах ответственными или контактом.',
  'Say "we": it was not one colleague who let the client down.': 'Пишите «мы»: клиента подвёл не один человек.',
  '"{0}" works with you, and the client need not know who did what. {1}':
    '«{0}» — ваш коллега, а клиенту незачем знать, кто из вас что сделал. {1}',
  '"{0}" is an address of another client of yours. Take it out, or see whether this is the wrong message.':
    '«{0}» — адрес другого вашего клиента. Уберите это или проверьте, то ли это письмо.',
  '"{0}" is neither an address of yours nor known to be the client\'s. Check it, or put {1} under "domains" in the configuration.':
    '«{0}» — не ваш адрес, и неизвестно, клиента ли он. Проверьте его или впишите {1} в «domains» в настройках.',
  '"{0}" hides who did it. Say who did what: "we sent", "I missed".':
    '«{0}» скрывает, кто это сделал. Скажите, кто и что: «мы отправили», «я забыл».',
  'The message says sorry {0} times, and each time counts for less. Say it once, beside what you did.':
    'Письмо извиняется {0} {0:раз|раза|раз}, и с каждым разом это стоит меньше. Извинитесь один раз, рядом с тем, что сделали.',
  'Nobody says sorry in this message. Write "I am sorry" or "we are sorry", for what was done.':
    'В письме никто не извиняется. Напишите «прошу прощения» или «извините» — за то, что сделано.',
  '"{0}" puts it on the client. Say what you did, or did not do, and keep the rest for the call.':
    '«{0}» перекладывает вину на клиента. Скажите, что сделали или чего не сделали вы, остальное оставьте для разговора.',
  '"{0}" puts it on a colleague. Write "we" or "I", and say what let it happen.':
    '«{0}» перекладывает вину на коллегу. Пишите «мы» или «я» и скажите, почему это стало возможно.',
  '"{0}" points at somebody else. Say what you chose or did not check, and leave them out if you can.':
    '«{0}» указывает на других. Скажите, что выбрали или не проверили вы, а их, если можно, не упоминайте.',
  '"{0}" points at somebody else, and nobody takes the mistake on. Say that it is yours, and what you chose or did not check.':
    '«{0}» указывает на других, и никто не берёт ошибку на себя. Скажите, что она ваша и что вы выбрали или не проверили.',
  '"{0}" adds nothing to the harm that you name elsewhere. Leave it out.':
    '«{0}» ничего не добавляет к тому, что уже названо. Уберите это.',
  '"{0}" does not say what happened to the client. Say who had to do what, wait, pay or go without.':
    '«{0}» не говорит, что случилось с клиентом. Скажите, кому пришлось что-то делать, ждать, платить или обходиться без чего-то.',
  'The message has {0} words, and people stop reading after {1}. Leave out what the client can ask about later.':
    'В письме {0} {0:слово|слова|слов}, а после {1} читать перестают. Уберите то, о чём клиент может спросить потом.',
  'The message has only {0} words, which looks careless after so much harm. Say what it meant for the client and what you do about it.':
    'В письме всего {0} {0:слово|слова|слов}, при таком ущербе это выглядит отпиской. Скажите, что это значило для клиента и что вы делаете.',
  '"{0}" keeps the reader waiting for the news. Begin with what happened.':
    '«{0}» заставляет ждать новости. Начните с того, что случилось.',
  'The cause takes {0} in 100 words, and reads like an excuse. Keep two sentences, and the rest for the talk.':
    'Причина занимает {0} слов из 100 и читается как оправдание. Оставьте две фразы, остальное скажете в разговоре.',
  'why it happened': 'почему это произошло',
  'Say it in a sentence or two, or write "not known yet" with the date when you will.':
    'Скажите это в одной-двух фразах или напишите «пока неизвестно» («not known yet» в файле) с днём, когда узнаете.',
  'what the client has to do now': 'что теперь делать клиенту',
  'Say it, or say that there is nothing to do.': 'Скажите это или скажите, что делать ничего не нужно.',
  'The client is not told that there is nothing to do. Say "You do not need to do anything."':
    'Клиенту не сказано, что делать ничего не нужно. Напишите: «От вас ничего не требуется».',
  'what matters most to the client': 'то, что для клиента важнее всего',
  'what matters most to the client ("{0}")': 'то, что для клиента важнее всего («{0}»)',
  'This mistake touched {0}, and the message does not say so. Answer to it in a sentence.':
    'Эта ошибка задела {0}, а в письме об этом ни слова. Ответьте на это одной фразой.',
  'what the client gets for it': 'что клиент за это получит',
  'Write what they get and when, or "does not apply" with the reason.':
    'Напишите, что и когда он получит, или «не относится к делу» («does not apply» в файле) с причиной.',
  '"{0}" leaves it open whether anything happened to the client. Say what you did, and that you are sorry for it.':
    '«{0}» оставляет открытым, случилось ли что-то с клиентом вообще. Скажите, что вы сделали, и извинитесь за это.',
  'The client cannot see how to reach you. Put your phone number or e-mail address under your name.':
    'Клиент не видит, как с вами связаться. Поставьте под именем телефон или почту.',
  'The message leaves out how to reach you. Put your phone number or e-mail address back.':
    'В письмо не попало, как с вами связаться. Верните телефон или почту.',
  'The client cannot see how to reach you. Add your phone number or your e-mail address.':
    'Клиент не видит, как с вами связаться. Добавьте телефон или почту.',
  'The message does not say when the client hears from you next. Put the day back.':
    'В письме не сказано, когда вы снова свяжетесь с клиентом. Верните этот день.',
  'Not all is settled, and the client is not told when you will say more. Set a day for it.':
    'Не всё ещё решено, а когда вы скажете больше, клиент не знает. Назначьте день.',
  '"{0}" defends you. Leave it out, and say what happened and what you do now.':
    '«{0}» защищает вас. Уберите это и скажите, что случилось и что вы делаете теперь.',
  'turns the responsibility away. Say what you did, or did not do, or leave this out.':
    'снимает с вас ответственность. Скажите, что вы сделали или чего не сделали, или уберите это.',
  'puts it on fate. Say next what was in your own hands, or leave this out.':
    'списывает всё на обстоятельства. Скажите следом, что было в ваших руках, или уберите это.',
  '"{0}" {1}': '«{0}» {1}',
  '"{0}" is nothing that the client can check. Say what has changed, who looks after it and since when, or leave it out.':
    '«{0}» — клиенту здесь нечего проверить. Скажите, что изменилось, кто за это отвечает и с какого дня, или уберите это.',
  '"{0}" takes the apology back. Stop after the apology, and leave out what excuses it.':
    '«{0}» берёт извинение назад. Остановитесь после извинения и уберите то, что вас оправдывает.',
  '"{0}" is about how you feel, or more than a client wants to hear. Say sorry once, and say what it cost the client.':
    '«{0}» — это о ваших чувствах или слишком громко. Извинитесь один раз и скажите, чего это стоило клиенту.',
  '"{0}" is more than anybody can promise. Say what you changed, and what that makes less likely.':
    '«{0}» — этого не может обещать никто. Скажите, что вы изменили и что теперь менее вероятно.',
  'This first note gives a reason, and nobody is sure of it yet. Take it out, and say when more comes.':
    'Это первое сообщение называет причину, а уверенности в ней ещё нет. Уберите её и скажите, когда будут новости.',
  'This first note makes an offer, and nobody has agreed to it yet. Take it out, and say when more comes.':
    'Это первое сообщение что-то предлагает, а согласия на это ещё нет. Уберите предложение и скажите, когда будут новости.',
  'what this meant for the client': 'что это значило для клиента',
  'Say who had to do what, wait, pay or go without.': 'Скажите, кому пришлось что-то делать, ждать, платить или обходиться без чего-то.',
  '"{0}" is what people write to a crowd. Write to this one client, in your own words.':
    '«{0}» пишут всем сразу. Напишите этому одному клиенту, своими словами.',
  '"{0}" greets nobody in particular. Greet the person by name.': '«{0}» не обращено ни к кому. Обратитесь к человеку по имени.',
  '"{0}" is no person. Sign with your own name, so that the client knows who to ask.':
    '«{0}» — не человек. Подпишитесь своим именем, чтобы клиент знал, кого спросить.',
  '"{0}" is one of {1} words here that only turn up the volume. Keep one at most.':
    '«{0}» только прибавляет громкости, таких слов здесь {1}. Оставьте не больше одного.',
  '"{0}" is in none of the answers. Take it out, or put it into the answer where it belongs.':
    '«{0}» нет ни в одном ответе. Уберите это или впишите в тот ответ, где этому место.',
  'Nothing asks the client to answer. Ask what you have missed, or write "tell me".':
    'Письмо не приглашает клиента ответить. Спросите, что вы упустили, или напишите «скажите мне».',
  '"{0}" is a word of your trade or your office. Say it as you would to a friend who does something else.':
    '«{0}» — слово вашей профессии или вашего офиса. Скажите так, как сказали бы знакомому, который занимается другим.',
  'The client reads {0} sentences before anybody owns up. Say what went wrong, and that you are sorry, in the first three.':
    'Клиент читает {0} {0:фразу|фразы|фраз}, прежде чем кто-то признаёт ошибку. Скажите в первых трёх, что случилось, и извинитесь.',
  'Write the last four digits only.': 'Пишите только последние четыре цифры.',
  'Say in plain words which part of your service it was.': 'Скажите простыми словами, какая часть вашей работы это была.',
  'a card number': 'номер карты',
  'a bank account': 'банковский счёт',
  'a key': 'ключ',
  'a password': 'пароль',
  'an IP address': 'IP-адрес',
  'the name of a machine': 'имя компьютера',
  'an open weakness': 'незакрытую уязвимость',
  'talk from your own chat': 'разговор из вашего чата',
  'a list of other readers': 'список других получателей',
  'Take it out.': 'Уберите это.',
  'This looks like {0}, and it is not for a message to a client. {1}': 'Это похоже на {0}, а в письме клиенту такому не место. {1}',
  '"{0}" is a number from your own systems. The client cannot look it up: leave it out.':
    '«{0}» — номер из ваших собственных систем. Клиенту негде его посмотреть: уберите.',
  '"{0}" stands in your own notes and in no answer for the client. Take it out, or say it in other words.':
    '«{0}» стоит в ваших заметках и ни в одном ответе для клиента. Уберите это или скажите иначе.',
  '"{0}" belongs in a contract or a court. Say in plain words what you did or what the client gets, and ask your legal adviser about the rest.':
    '«{0}» — слова для договора или суда. Скажите простыми словами, что вы сделали или что клиент получит, об остальном спросите юриста.',
  'to whom it goes': 'кому оно адресовано',
  'to which company it goes': 'в какую компанию оно адресовано',
  'This letter does not say when it was written. Put {{written}} above the greeting.':
    'В письме не сказано, когда оно написано. Поставьте {{written}} над обращением.',
  'This letter does not say {0}: {1}. Put it above the greeting.': 'В письме не сказано, {0}: {1}. Поставьте это над обращением.',
  'The message leaves out {0}: {1} Put it back, or take it out of the answers.':
    'В письмо не вошёл ответ ({0}): {1} Верните его или уберите из ответов.',
  '"{0}" sells something, and this is the wrong message for it. Take it out.':
    '«{0}» что-то продаёт, а в таком письме этому не место. Уберите это.',
  'The sentences have {0} words on average, and that is hard to follow. Cut the longest ones in two.':
    'Во фразах в среднем {0} {0:слово|слова|слов}, за этим трудно следить. Разрежьте самые длинные надвое.',
  '"{0}" makes it look small. Give the number or the time, and let the client judge.':
    '«{0}» преуменьшает. Назовите число или время, а судить дайте клиенту.',
  'Nobody is greeted by name. Begin with the name of the one who reads it.':
    'Письмо ни к кому не обращено по имени. Начните с имени того, кто будет читать.',
  'It is not said whom you write to. Write the name for the greeting.': 'Не сказано, кому вы пишете. Впишите имя для обращения.',
  '"{0}" is nobody\'s name. Write to one person.': '«{0}» — не имя. Пишите одному человеку.',
  'The message does not greet {0}. Begin with the name of the one who reads it.':
    'В обращении нет имени: {0}. Начните с имени того, кто будет читать.',
  'Nobody signs this with a name. Put your own name under it.': 'Под письмом нет имени. Поставьте своё.',
  'It is not said who writes. Write your own name.': 'Не сказано, кто пишет. Впишите своё имя.',
  '"{0}" is nobody\'s name. Sign with your own.': '«{0}» — не имя. Подпишитесь своим.',
  '{0} does not sign this. Put the name under the message.': 'Под письмом нет подписи: {0}. Поставьте это имя в конце.',
  'Nobody says "I" in this message. Write at least one sentence for yourself.':
    'Никто в письме не говорит «я». Напишите хотя бы одну фразу от себя.',
  'This is serious, and no senior person has read it. Name one, or say that you are senior enough with "does not apply".':
    'Дело серьёзное, а никто из руководства этого не читал. Назовите кого-то или скажите, что полномочий у вас достаточно: «не относится к делу» («does not apply» в файле).',
  'is sorry that it happened, not that you did it': '— сожаление о том, что так вышло, а не о том, что сделали вы',
  'talks about an apology and makes none': 'говорит об извинении, но не извиняется',
  'is not the word people listen for': '— не то слово, которого ждут',
  'is sorry for the wrong thing': 'извиняется не за то',
  '"{0}" {1}. Write "I am sorry" or "we are sorry", and for what you did.':
    '«{0}» {1}. Напишите «прошу прощения» или «извините» — и за то, что сделали вы.',
  'The client lost {0}, and you offer {1}.': 'Клиент потерял {0}, а вы предлагаете {1}.',
  '{0} Have somebody confirm that so much is meant.': '{0} Пусть кто-нибудь подтвердит, что так и задумано.',
  '{0} Check that the excess is meant.': '{0} Проверьте, что это не случайно.',
  '"{0}" begins a lecture. Say in two sentences what you did and what came of it, and attach the rest if the client asks.':
    '«{0}» начинает лекцию. Скажите в двух фразах, что вы сделали и к чему это привело, остальное приложите, если клиент спросит.',
  '{0} clock times in one paragraph read like a log. Say from when to when, and attach the log if the client asks for it.':
    'В одном абзаце {0} {0:отметка|отметки|отметок} времени, и он читается как журнал. Скажите, с какого часа по какой, а журнал приложите, если клиент спросит.',
  'Nobody says whose mistake it was. Write what you did with "I" or "we", or "that was my mistake".':
    'Никто не говорит, чья это ошибка. Напишите, что вы сделали, от «я» или «мы», или напишите «это моя ошибка».',
  'Nobody says whose mistake it was, nor what is done about it and by when. Write with "I" or "we" what you did, and what you do now.':
    'Никто не говорит, чья это ошибка, и не сказано, что и к какому дню сделают. Напишите от «я» или «мы», что вы сделали и что делаете теперь.',
  'This paragraph has {0} sentences and reads like a wall. Start a new one where the subject changes.':
    'В этом абзаце {0} {0:фраза|фразы|фраз}, он читается как сплошная стена. Начните новый там, где меняется тема.',
  '"{0}" asks the client for goodwill or takes it for granted. Leave it out, or thank for one thing the client did.':
    '«{0}» просит у клиента снисхождения или заранее на него рассчитывает. Уберите это или поблагодарите за что-то, что клиент сделал.',
  'what stops this from happening again': 'что не даст этому повториться',
  'Name one change and since when it holds, or write "does not apply".':
    'Назовите одно изменение и день, с которого оно действует, или напишите «не относится к делу» («does not apply» в файле).',
  'Nobody says since when the change holds. Add its date.': 'Не сказано, с какого дня действует изменение. Добавьте дату.',
  'The change that stops this is only promised so far. Say what holds already, if anything does.':
    'Изменение пока только обещано. Скажите, что действует уже сейчас, если такое есть.',
  'This is the second time, and nobody says why the change will hold this time. Say what is different, or promise nothing.':
    'Это второй раз, и никто не говорит, почему на этот раз обещание сдержат. Скажите, что стало иначе, или не обещайте ничего.',
  'The message makes {0} promises, and the client will count the ones you break. Keep the {1} that matter most.':
    'В письме {0} {0:обещание|обещания|обещаний}, и клиент запомнит те, что вы не сдержите. Оставьте {1} {1:самое важное|самых важных|самых важных}.',
  '{0} has no date. Add the day by which the client can count on it.':
    '{0}: нет даты. Назовите день, на который клиент может рассчитывать.',
  'What you promise here': 'То, что вы здесь обещаете',
  "{0} is in nobody's hands. Say who looks after it.": '{0}: никто за это не отвечает. Скажите, кто этим занимается.',
  'The message asks {0} questions, and that is work for the client. Ask the one you need an answer to.':
    'Письмо задаёт {0} {0:вопрос|вопроса|вопросов}, а это работа для клиента. Задайте один, на который вам нужен ответ.',
  'Many readers will have to read this twice. Use shorter words and shorter sentences.':
    'Многим придётся прочитать это дважды. Сделайте слова и фразы короче.',
  'Nobody says how this is put right. Say what is done already, or what you will do and by when.':
    'Не сказано, как это исправят. Скажите, что уже сделано или что и к какому дню вы сделаете.',
  'the fix': 'исправление',
  'fix {0}': 'исправление {0}',
  'It is not said what {0} is. Say it in one sentence.': 'Не сказано, в чём состоит {0}. Скажите это одной фразой.',
  'The message leaves out {0}: "{1}" Put it back.': 'В письмо не вошло {0}: «{1}» Верните его.',
  'It is not said whether {0} is done. Say "done", "doing" or "planned", with the date.':
    'Не сказано, на каком этапе {0}. Выберите «Сделано», «Делается» или «Запланировано», с датой.',
  'It is said that this will be put right, and not by when. Add the day.':
    'Сказано, что это исправят, но не сказано, к какому дню. Добавьте день.',
  '"{0}" is left over from the template. Fill in the answer, or take the sentence out.':
    '«{0}» осталось от шаблона. Впишите ответ или уберите фразу.',
  '"{0}" praises you, and the client has no reason to. Say what you did and when, without the praise.':
    '«{0}» хвалит вас, а у клиента для этого нет причин. Скажите, что и когда вы сделали, без похвал.',
  'This sentence has {0} words, and a reader loses the thread. Make two of it.':
    'В этой фразе {0} {0:слово|слова|слов}, читатель теряет нить. Сделайте из неё две.',
  'An exclamation mark raises the voice. Write a full stop.': 'Восклицательный знак повышает голос. Поставьте точку.',
  'A smiley makes light of it. Leave it out.': 'Смайлик превращает это в шутку. Уберите его.',
  '"{0}" in capitals reads as a shout. Write it in small letters.': '«{0}» прописными буквами читается как крик. Напишите строчными.',
  '"{0}" is a guess. Say what you know, what you do not know yet, and on which day you will say more.':
    '«{0}» — догадка. Скажите, что вы знаете, чего пока не знаете и в какой день скажете больше.',
  '"{0}" puts a condition on what you give. Give it without one, or leave it out until you have asked whoever decides.':
    '«{0}» ставит условие тому, что вы даёте. Дайте без условия или уберите это, пока не спросите того, кто решает.',
  'calls it a gift, and your answers say that it is owed. Write that you owe it and have paid it back.':
    'называет это подарком, а по вашим ответам вы это должны. Напишите, что должны и уже вернули.',
  'makes it sound like a present. Say plainly what the client gets, and why.':
    'звучит как подарок. Скажите просто, что клиент получает и за что.',
  'There is no subject, and the mail may not be opened. Write {0} to {1} words: what went wrong, with what.':
    'Темы нет, и письмо могут не открыть. Напишите от {0} до {1} слов: что случилось и с чем.',
  'The subject has 1 word. {0} to {1} tell the client best what it is about.':
    'В теме одно слово. Лучше от {0} до {1}: так видно, о чём письмо.',
  'The subject has {0} words. {1} to {2} tell the client best what it is about.':
    'В теме {0} {0:слово|слова|слов}. Лучше от {1} до {2}: так видно, о чём письмо.',
  '"{0}" does not say what this is about. Name what happened, and to what.':
    '«{0}» не говорит, о чём письмо. Назовите, что случилось и с чем.',
  'The subject line shares no word with what went wrong. Name what happened, and to what.':
    'У темы нет ни одного общего слова с тем, что случилось. Назовите, что случилось и с чем.',
  'The message says thank you {0} times, which sounds like a form letter. Thank once, for one thing the client did.':
    'Письмо благодарит {0} {0:раз|раза|раз} и звучит как типовой бланк. Поблагодарите один раз, за что-то, что клиент сделал.',
  '"{0}" is more than the answers say. {1}': '«{0}» — больше, чем говорят ответы. {1}',
  '"{0}" is told as done, and the answers promise it for {1}. If it is done, write "done" and the day it was; if it is not, write what will be done.':
    '«{0}» сказано как о сделанном, а по ответам это обещание на {1}. Если сделано, выберите «Сделано» и впишите день, когда это было; если нет, напишите, что будет сделано.',
  'One fix is not done yet: say which is done and which is not.': 'Одно исправление ещё не закончено: скажите, какое сделано, а какое нет.',
  'Nobody has said when it was over: say only what you know.': 'Никто не сказал, когда это закончилось: говорите только то, что знаете.',
  'gives the client nothing to check. Say what you looked at, for which days, and what you found.':
    '— клиенту здесь нечего проверить. Скажите, что вы смотрели, за какие дни и что нашли.',
  'says more than you know: it is not known yet how far it reaches. Say that you do not know yet, and when you will.':
    'говорит больше, чем вы знаете: что ещё это затронуло, пока неизвестно. Скажите, что не знаете и когда узнаете.',
  'makes it sound small and says nothing. Give the number, and say whether this client is among them.':
    'преуменьшает и ничего не говорит. Назовите число и скажите, есть ли среди них этот клиент.',
  'does not say what the danger is. Say why you do it: "because the old password was in the file".':
    'не говорит, в чём опасность. Скажите, зачем вы это делаете: «потому что в файле был старый пароль».',
  'does not say when. Give the day on which you found it.': 'не говорит когда. Назовите день, когда вы это обнаружили.',
  '"{0}" names no time that the client can count on. Give a day and an hour that you can keep.':
    '«{0}» — не срок: рассчитывать клиенту не на что. Назовите день и час, которые сдержите.',
  '"{0}" is about you, and nobody can check it. Take it out, or say what you did instead.':
    '«{0}» — это о вас, и проверить это нельзя. Уберите или скажите, что вы сделали.',
  'Nobody has said what went wrong. Say in one sentence who did what, and when.':
    'Никто не сказал, что случилось. Скажите одной фразой, кто, что и когда сделал.',
  'The message does not say what went wrong. Put your sentence about it at the top.':
    'В письме не сказано, что случилось. Поставьте свою фразу об этом в начало.',
  'What went wrong comes too late. Say it in the first three sentences.':
    'О том, что случилось, сказано слишком поздно. Скажите это в первых трёх фразах.',
  '"{0}" could be about anything. Say who did what to which thing, and when.':
    '«{0}» может быть о чём угодно. Скажите, кто что сделал, с чем и когда.',
  'Nobody says what went wrong. Say in the first three sentences what you did, to which thing, and when.':
    'Никто не говорит, что случилось. Скажите в первых трёх фразах, что вы сделали, с чем и когда.',
  'The first three sentences name nothing that can be pointed at. Add the date, the amount or the thing it was about.':
    'В первых трёх фразах нет ничего определённого. Добавьте дату, сумму или то, о чём речь.',
  'You have known for more than a day, and the message does not say since when. Write on which day it was found.':
    'Вы знаете об этом больше суток, а в письме не сказано, с каких пор. Напишите, в какой день это заметили.',
  'This gives a reason before anybody has taken the mistake on. Say first what you did and that you are sorry.':
    'Причина названа раньше, чем кто-то взял ошибку на себя. Скажите сначала, что вы сделали, и извинитесь.',
  "the client's name": 'имя клиента',
  "the client's name in the greeting": 'имя клиента в обращении',
  'your name': 'ваше имя',
  'your role': 'ваша должность',
  'your phone number': 'ваш телефон',
  'your e-mail address': 'ваша почта',
  'the senior person who has read it': 'кто из руководства это прочитал',
  'the role of the senior person': 'должность руководителя',
  'the contact': 'контакт',
  'the role of the contact': 'должность контакта',
  'the phone number of the contact': 'телефон контакта',
  'the e-mail address of the contact': 'почта контакта',
  'what it is about': 'о чём речь',
  'what went wrong': 'что случилось',
  'what was agreed': 'о чём договаривались',
  'when it happened': 'когда это случилось',
  'when it was found': 'когда это заметили',
  'when it happened before': 'когда это было в прошлый раз',
  'why it will hold this time': 'почему теперь этого не случится',
  'how far it reaches': 'что ещё это затронуло',
  'what it meant for the client': 'что это значило для клиента в его делах',
  'what the client lost': 'что потерял клиент',
  'how it is put right': 'как это исправляют',
  'fix{0}': 'исправление{0}',
  'who looks after fix{0}': 'кто отвечает за исправление{0}',
  'the date of fix{0}': 'дата исправления{0}',
  'what stops it from happening again': 'что не даст этому случиться снова',
  'who looks after the change': 'кто отвечает за изменение',
  'the date of the change': 'дата изменения',
  'what the client gets{0}': 'компенсация{0}',
  'the amount that the client gets{0}': 'сумма компенсации{0}',
  'the date at which the client gets it{0}': 'когда клиент получит компенсацию{0}',
  'what the client has to do': 'что делать клиенту',
  'when the client hears from you next': 'когда вы снова свяжетесь с клиентом',
  'what can be ready before then': 'что может быть готово раньше',
  'the amount that was charged': 'сумма, которую взяли',
  'the right amount': 'верная сумма',
  'what to do with what came': 'что делать с тем, что пришло',
  'when it was over': 'когда это закончилось',
  'which data it was': 'какие это данные',
  'how to work round it': 'как обойтись, пока не исправлено',
  'what was brought back': 'что вернули',
  'what is gone for good': 'что пропало насовсем',
  'how many people it concerns': 'скольких людей это касается',
  'what may follow from it': 'что может за этим последовать',
  'the right answer': 'верный ответ',
  'what is affected': 'что испорчено',
  'who looks after the client now': 'кто теперь занимается клиентом',
  'what else is open': 'что ещё осталось',
  'what should have been said': 'что надо было сказать',
  'what stands now': 'что действует теперь',
  'The first three sentences say what went wrong: what was done, to which thing, and when or how much.':
    'Первые три фразы говорят, что случилось: что сделано, с чем, когда или на сколько.',
  'A vague acknowledgement is the commonest fault of apologies; people who were harmed want to be told plainly that there was an error and what it was, and cushions in front of bad news did not help readers (rubric C1: S21, S22, S25, S26, S27).':
    'Расплывчатое признание — самый частый изъян извинений; пострадавшие хотят услышать прямо, что ошибка была и какая, а мягкие вступления перед плохой новостью читателю не помогают (рубрика C1: S21, S22, S25, S26, S27).',
  '"We billed you twice for February, on invoices 1042 and 1051."': '«Мы дважды выставили вам счёт за февраль: № 1042 и № 1051».',
  'Somebody takes it on: "I sent it late", "that was our mistake", with no "if" and no "partly".':
    'Кто-то берёт ошибку на себя: «Я отправил это поздно», «Это наша ошибка», без «если» и без «отчасти».',
  'Of six parts of an apology that were tested, taking responsibility came first; an inner cause repaired trust better than an outer one, also where a supplier failed (rubric C2: S1, S2, S13, S28, S29).':
    'Из шести частей извинения, которые проверяли, взятая на себя ответственность оказалась первой; внутренняя причина возвращает доверие лучше внешней, даже когда подвёл поставщик (рубрика C2: S1, S2, S13, S28, S29).',
  '"I sent the report two days late. That was my mistake."': '«Мы сдали отчёт на два дня позже. Это моя ошибка».',
  'The words "I am sorry", "we are sorry" or "I/we apologise" are in the message.':
    'В письме есть «прошу прощения», «извините», «приносим извинения» или «мне жаль».',
  'Regret comes third of six components, and "sorry" is what people listen for: not "regret", not "would like to apologise" (rubric C3: S1, S14, S22, S30, S31).':
    'Сожаление — третья по важности часть из шести, и ждут именно извинения, а не «сожалеем» и не «хотели бы извиниться» (рубрика C3: S1, S14, S22, S30, S31).',
  '"That was my mistake, and I am sorry."': '«Это моя ошибка, прошу прощения».',
  'What the mistake meant for this client, in the client’s own terms: who had to do what, wait, pay or go without.':
    'Что ошибка значила для этого клиента, его словами: кому пришлось что-то делать, ждать, платить или обходиться без чего-то.',
  'Empathy did most for satisfaction among three things tested, and an ombudsman judged "sorry for the inconvenience" too little for the harm done (rubric C4: S14, S22, S32, S35).':
    'Из трёх проверенных приёмов сочувствие сильнее всего повышало удовлетворённость, а «извините за неудобства» омбудсмен счёл слишком малым для такого вреда (рубрика C4: S14, S22, S32, S35).',
  '"Your accounts team had to stop the payment and ask us why."':
    '«Вашей бухгалтерии пришлось остановить платёж и выяснять у нас, в чём дело».',
  'The mistake touched what matters most to the client, and the message answers to it.':
    'Ошибка задела то, что для клиента важнее всего, и письмо на это отвечает.',
  'A client who said what matters most to them, and then reads an apology that knows nothing of it, learns that nobody listened. Empathy with what it meant for this client counts for more than any other part (rubric C4: S14, S15).':
    'Клиент сказал, что для него важнее всего, и читает извинение, которое об этом не знает: значит, его не слушали. Понимание, чем это стало именно для него, весит больше любой другой части (рубрика C4: S14, S15).',
  '"You told us at the start that your board meets on the third Thursday and that everything hangs on that day."':
    '«Вы с самого начала говорили нам, что правление собирается в третий четверг и что всё держится на этом дне».',
  'Why it happened, in a sentence or two; or that it is not known yet, and when it will be.':
    'Почему это произошло, в одной-двух фразах; или что это пока неизвестно и когда станет известно.',
  'People who were harmed ask why; a guess or a claim that has to be taken back costs trust, so what is known and what is not are kept apart (rubric C5: S1, S25, S36, S37, S38, S39).':
    'Пострадавшие спрашивают, почему так вышло; догадка, которую приходится брать назад, стоит доверия, поэтому известное и неизвестное разделяют (рубрика C5: S1, S25, S36, S37, S38, S39).',
  '"I entered the hours in two systems and did not compare them." Or: "We do not know yet why. You will hear from me by 16:00 on Friday."':
    '«Я внёс часы в две таблицы и не сверил их». Или: «Пока не знаем почему. Напишу вам в пятницу до 16:00».',
  'How it is put right: what is done already, or what will be done by when.':
    'Как это исправляют: что уже сделано или что и к какому дню будет сделано.',
  'After taking responsibility, an offer of repair counts most, and a failed service is best made up for by doing it again (rubric C6: S1, S32, S40).':
    'После взятой на себя ответственности важнее всего исправление, и лучшее из них — сделать работу заново (рубрика C6: S1, S32, S40).',
  '"I sent the right file today at 09:30." Or: "I will send the right file by Friday 6 March."':
    '«Сегодня в 9:30 я отправил верный файл». Или: «Верный файл пришлю до пятницы, 6 марта».',
  'What the client gets for it, and when; or a decision, on record, that there is nothing to make up for.':
    'Что клиент за это получит и когда; или решение, что возмещать нечего.',
  'Money makes up for lost money, and words do not; at once works better than later, and a decision that nobody took looks like a refusal (rubric C7: S6, S40, S42, S43).':
    'Деньги возмещают потерянные деньги, слова — нет; сразу лучше, чем потом, а непринятое решение выглядит отказом (рубрика C7: S6, S40, S42, S43).',
  '"We will pay the £320 by Friday 13 March." Or, on record: "does not apply, because nothing was lost".':
    '«Мы вернём 32 000 ₽ до пятницы, 13 марта». Или, для учёта: «не относится к делу, убытков не было».',
  'One concrete change that stops it from happening again, in force already or with a date.':
    'Одно конкретное изменение, которое не даст этому повториться, уже действующее или с датой.',
  'It is what people want most, as a sign that something was learnt; but a promise to do better that then fails can be worse than silence, so done beats promised, and a second failure needs a reason why it will hold this time (rubric C8: S6, S25, S44, S45).':
    'Этого ждут больше всего, как знака, что из ошибки что-то поняли; но обещание, которое потом не сдержали, бывает хуже молчания. Поэтому сделанное лучше обещанного, а после второго раза нужно сказать, почему теперь будет иначе (рубрика C8: S6, S25, S44, S45).',
  '"Since this morning a second person checks each invoice against the time sheet."':
    '«С сегодняшнего утра каждый счёт с табелем сверяет второй человек».',
  'What the client has to do now, or outright that there is nothing to do.':
    'Что теперь делать клиенту, или прямо, что делать ничего не нужно.',
  'Notices bury what readers must do in paragraphs without urgency or order; people who are told nothing guess (rubric C9: S46, S47).':
    'То, что читателю надо сделать, в уведомлениях прячут в абзацах без порядка и срочности; а кому ничего не сказали, тот гадает (рубрика C9: S46, S47).',
  '"You do not need to do anything." Or: "Please delete the file of 2 March."':
    '«От вас ничего не требуется». Или: «Удалите, пожалуйста, файл от 2 марта».',
  'A phone number or an e-mail address of a person, and, while anything is open, when the client hears more.':
    'Телефон или почта человека и, пока хоть что-то открыто, день, когда вы скажете больше.',
  'A named person to ask belongs to every disclosure, and the time of the next word to every one that is not closed (rubric C10: S36, S48, S49).':
    'Человек, которого можно спросить, нужен в каждом таком письме, а время следующей новости — в каждом, где не всё закрыто (рубрика C10: S36, S48, S49).',
  '"You will hear from me by 16:00 on Friday 6 March." Under your name: your number.':
    '«Напишу вам в пятницу, 6 марта, до 16:00». Под именем — телефон.',
  'The client is asked to answer: a question, "tell me", "if I have missed something".':
    'Клиента зовут ответить: вопрос, «скажите мне», «если я что-то упустил».',
  'Apologies do more once people feel heard, and one to three questions raised replies by half (rubric C11: S15, S22, S50).':
    'Извинение сильнее, когда человека выслушали, а от одного до трёх вопросов прибавляют ответов наполовину (рубрика C11: S15, S22, S50).',
  '"If this cost you anything that I have missed, tell me."': '«Если вы потратились на что-то, чего я не знаю, скажите мне».',
  'One person writes to one person, each by name; where the harm is serious, a senior person has read it.':
    'Один человек пишет другому, каждый назван по имени; при серьёзном ущербе письмо прочитал кто-то из руководства.',
  'A reply is personal and comes from somebody senior enough, and "I" does more than "we" for satisfaction (rubric C12: S33, S34, S35, S43, S51).':
    'Ответ обращён к человеку и исходит от того, кто может решать, и «я» действует лучше, чем «мы» (рубрика C12: S33, S34, S35, S43, S51).',
  '"Dear Ines," above, your own name below, and "I" at least once in between.':
    'Сверху «Анна Сергеевна, добрый день», внизу ваше имя, а между ними хотя бы раз «я».',
  'The subject line names the event.': 'Тема письма называет событие.',
  'A subject such as "Important update" hides the news from the one who has to know it (rubric C13, by judgement; S50 for its length).':
    'Тема вроде «Важная информация» прячет новость от того, кому её надо знать (рубрика C13, по суждению; о длине S50).',
  '"Billing error: your February invoices".': '«Ошибка в счетах за февраль».',
  'Of a letter: to whom it goes and the day that it was written.': 'У письма на бумаге: кому оно и в какой день написано.',
  'A letter is taken out of its envelope and kept. On the day that it matters nobody knows any more when it came and which of them it was for.':
    'Письмо вынимают из конверта и хранят. В тот день, когда оно понадобится, никто уже не помнит, когда оно пришло и кому.',
  'Above the greeting: "Adaeze Obi, Northwind Ltd", and "Tuesday 2 June 2026".':
    'Над обращением: «Марина Викторовна Соколова, ООО „Северный мыс“» и «2 июня 2026 года».',
  'A message that comes more than one working day after the mistake was found says when it was found.':
    'Если письмо пришло позже, чем через рабочий день после того, как ошибку заметили, оно говорит, когда её заметили.',
  'Late word lowers satisfaction, and telling it yourself raises trust: the first question is "when did you know?" (rubric C14: S14, S36, S52).':
    'Поздняя весть портит впечатление, а сказанное самими поднимает доверие; первый вопрос — «когда вы узнали?» (рубрика C14: S14, S36, S52).',
  '"We noticed on Monday 2 March."': '«Мы заметили это в понедельник, 2 марта».',
  'An amount, a date, a time, a number or a name that is in none of the answers.':
    'Сумма, дата, время, число или имя, которых нет ни в одном ответе.',
  'Nobody stands for a figure that no answer holds: it came from a template, from the last client’s message or from a slip of the hand; an untrue claim is what trust does not recover from (rubric F01: S10, S37).':
    'За цифру, которой нет в ответах, никто не отвечает: она пришла из шаблона, из прошлого письма или от опечатки, а после неправды доверие не возвращается (рубрика F01: S10, S37).',
  'Take it out, or put it into the answer where it belongs.': 'Уберите это или впишите в тот ответ, где этому место.',
  'An answer that is known and public is not in the message.': 'Ответ известен и не тайный, а в письме его нет.',
  'A template can drop an answer in silence, and so can a change by hand; then the client never hears of the refund or the new date. Comparing answers with the message finds what no list of phrases can (rubric §0.12, "provenance check").':
    'Шаблон может потерять ответ молча, правка вручную тоже, и клиент так и не узнает о возврате или о новой дате. Сверка ответов с письмом находит то, чего не найдёт ни один список слов (рубрика §0.12).',
  'Put the answer back, or take it out of the disclosure.': 'Верните ответ или уберите его из файла.',
  'A holding note gives a cause or makes an offer.': 'Предварительное сообщение называет причину или что-то предлагает.',
  'A holding note goes out while it is not yet clear what happened or what may be said: a guess has to be taken back later, and an offer can cost the insurance cover (rubric §4 and C5: S36, S37, S73).':
    'Оно уходит, когда ещё не ясно, что случилось и что можно говорить: догадку потом придётся брать назад, а предложение может стоить страхового покрытия (рубрика §4 и C5: S36, S37, S73).',
  'Say what can be seen, what is being done and when more comes. Keep the cause and the offer for the message that follows.':
    'Скажите, что видно, что делается и когда будут новости. Причину и предложение оставьте для следующего письма.',
  'A cause stands before anybody has taken the mistake on.': 'Причина стоит раньше, чем кто-то взял ошибку на себя.',
  'An explanation that comes first reads as an excuse; both tests of the order put it late (rubric "Order to enforce": S22, S30, S53).':
    'Объяснение, которое идёт первым, читается как оправдание; обе проверки порядка ставят его ближе к концу (рубрика, порядок: S22, S30, S53).',
  'First whose mistake it was, then why: "We sent it two days late. The printer had broken down."':
    'Сначала чья ошибка, потом почему: «Мы отправили тираж на два дня позже. Сломался станок».',
  'The money offered is more than the client lost.': 'Предлагают больше денег, чем клиент потерял.',
  'Money helps up to about one and a half times the price and then less, and some people dislike any excess; a remedy puts the client back to where they would have been (rubric C7: S41, S42).':
    'Деньги помогают примерно до полутора цен, потом меньше, и некоторым излишек неприятен; возмещение возвращает клиента туда, где он был бы (рубрика C7: S41, S42).',
  'Offer what was lost; or have somebody confirm that more is meant.':
    'Предложите то, что потеряно; или пусть кто-нибудь подтвердит, что задумано больше.',
  '"Fixed", "resolved", "working again", while a fix is not done or nobody knows that it is over.':
    '«Исправлено», «решено», «снова работает», пока исправление не закончено или никто не знает, всё ли позади.',
  'An untrue claim is what trust does not recover from, and a claim that has to be taken back costs more than one that waits (rubric F01: S10, S37).':
    'После неправды доверие не возвращается, а слова, взятые назад, стоят дороже тех, с которыми подождали (рубрика F01: S10, S37).',
  'Say what is done and what is not: "We restarted it at 09:05. We do not know yet whether it is over."':
    'Скажите, что сделано, а что нет: «В 9:05 мы перезапустили портал. Всё ли позади, пока не знаем».',
  'An assurance with nothing to check ("no evidence of misuse", "no data was lost", "a small number of users", "recently discovered").':
    'Заверение, в котором нечего проверить («данные в безопасности», «ничего не утекло», «небольшая часть клиентов», «недавно обнаружили»).',
  'Trust does not recover from a claim that was untrue, and one that said too little has to be taken back in public. Of notices of a data breach, 70 % hedged about who was hit and 40 % said "no evidence" of misuse (rubric F01: S10, S37, S46).':
    'После неправды доверие не возвращается, а слишком мягкие слова приходится брать назад при всех. 70 % уведомлений об утечках уходили от ответа, кого это задело, и 40 % писали, что «нет данных об использовании» (рубрика F01: S10, S37, S46).',
  'Say what you checked and what you found: "We read the access log from 1 to 4 March. Nobody opened the file."':
    'Скажите, что проверили и что нашли: «Мы прочитали журнал доступа с 1 по 4 марта. Файл никто не открывал».',
  'What is not for the client: your own notes, other clients, colleagues, ticket numbers, card or account numbers in full, keys, machines.':
    'Не для клиента: ваши заметки, другие клиенты, коллеги, номера заявок, полные номера карт и счетов, ключи, компьютеры.',
  'It is a second breach inside the apology, and details of your systems help whoever broke in. Four last digits and the client’s own invoice numbers are useful and stay (rubric F02: S38).':
    'Это вторая утечка внутри извинения, а подробности о ваших системах помогают взломщику. Последние четыре цифры и номера счетов самого клиента полезны и остаются (рубрика F02: S38).',
  'Leave it out, or say it in words that the client knows: "the card ending 4471".':
    'Уберите это или скажите словами, которые клиент знает: «карта с последними цифрами 4471».',
  'What a template left behind: braces, "Dear ,", [CLIENT NAME], undefined, "£ by Friday".':
    'Что осталось от шаблона: скобки, «Уважаемая !», [ИМЯ КЛИЕНТА], undefined, «вернём до .».',
  'It is the commonest way in which a template shames its user, and it tells the client that nobody read the message before it went out (rubric F03).':
    'Чаще всего шаблон позорит автора именно так, и клиенту ясно, что письмо перед отправкой никто не читал (рубрика F03).',
  'Fill in the answer, or let the template leave the sentence out when there is none.':
    'Впишите ответ, или пусть шаблон опускает фразу, когда ответа нет.',
  'An apology that depends on whether anything happened ("sorry if …", "any inconvenience this may have caused").':
    'Извинение с условием («извините, если …», «за возможные неудобства»).',
  'It asks the client to prove the harm that the message is about. Lazare counts the vague and the conditional among the commonest failed apologies, and the Commonwealth Ombudsman lists "conditional" among the forms to avoid (rubric F04: S21, S30, S54, S55).':
    'Оно просит клиента доказать вред, о котором и написано письмо. Лазар называет расплывчатое и условное среди самых частых неудачных извинений, и омбудсмен Содружества советует таких избегать (рубрика F04: S21, S30, S54, S55).',
  'Say what you did and that you are sorry for it: "We sent the report two days late, and we are sorry."':
    'Скажите, что сделали, и извинитесь за это: «Мы сдали отчёт на два дня позже, извините».',
  'Words that sound like an apology and are none: sorry for how the client feels, regret, "please accept our apologies".':
    'Слова, похожие на извинение: жаль, что клиент так чувствует, «сожалеем», «примите наши извинения».',
  'Ombudsmen say that regretting what a person felt does not count as a remedy, and a council dropped such a line after criticism. Sympathy without fault was accepted less often than saying nothing (rubric F05, §0.2: S2, S22, S24, S45, S56).':
    'Омбудсмены не считают возмещением сожаление о чувствах, и один муниципалитет после критики такую фразу убрал. Сочувствие без вины принимали хуже, чем молчание (рубрика F05, §0.2: S2, S22, S24, S45, S56).',
  'Say it yourself, for what you did: "I am sorry that I sent you the wrong file."':
    'Скажите сами и за то, что сделали: «Извините, что я отправил вам не тот файл».',
  'The client made to blame ("you never told us", "your late changes", "had you checked").':
    'Виноватым делают клиента («вы нам не сообщили», «надо было предупредить», «если бы вы проверили»).',
  'Blaming the person who was harmed is one of the moves people make to defend themselves, and an ombudsman criticised it. If the client did share in the cause, that belongs in the call (rubric F06: S56, S57, S60).':
    'Обвинять пострадавшего — один из способов защититься, и омбудсмен за это критиковал. Если доля клиента в этом есть, место ей в разговоре (рубрика F06: S56, S57, S60).',
  'Say what you did, or did not do: "I did not ask for the second address, and I should have."':
    'Скажите, что сделали или чего не сделали вы: «Я не спросил второй адрес, а должен был».',
  'A mistake that nobody made ("mistakes were made", "an error occurred", "it got lost").':
    'Ошибка, которую никто не совершал («произошла ошибка», «была допущена неточность», «письмо потерялось», «вам выставили»).',
  'Leaving out who did it is one of the classic failed apologies, and taking responsibility is what works best. Only set forms are an error: general passive detectors are noisy, and the passive is fine for a repair (rubric F07: S1, S21, S54, S58, S61).':
    'Умолчать, кто это сделал, — классическое неудачное извинение, а лучше всего действует взятая на себя ответственность. В русском письме прячутся за страдательный залог, за «-ся» и за «вам выставили»; для исправления безличная фраза годится (рубрика F07: S1, S21, S54, S58, S61).',
  'Say who did it: "We deleted 14 of your records", "I sent it to the wrong address".':
    'Скажите кто: «Мы удалили 14 ваших записей», «Я отправил это не туда».',
  'Responsibility turned away or put on fate ("we accept no liability", "bad luck", "nobody could have known").':
    'Ответственность отвергают или списывают на обстоятельства («не по нашей вине», «форс-мажор», «не зависящие от нас причины»).',
  'Taking responsibility is the part of an apology that does most, and saying sorry without it can do worse than saying nothing. Only a lawyer has a reason to insist on such words (rubric F08: S1, S2).':
    'Взятая на себя ответственность делает в извинении больше всего, а извинение без неё бывает хуже молчания. Настаивать на таких словах есть причина только у юриста (рубрика F08: S1, S2).',
  'Say what was in your hands: "The storm cut the line. That we had no second one was our choice."':
    'Скажите, что было в ваших руках: «Кабель порвала буря. Что второго у нас нет, решили мы».',
  'Somebody outside made to blame: a courier, a host, a bank, a printer ("the courier lost it", "a fault at our host").':
    'Виноват кто-то со стороны: курьер, хостинг, банк, типография («курьер потерял», «сбой у провайдера»).',
  'The client chose you, not your suppliers, and advice on status updates is not to open with one. A reason from outside can help, but only once you have taken the mistake on (rubric F09: S7, S12, S29, S59).':
    'Клиент выбирал вас, а не ваших поставщиков, и начинать с них не советуют. Причина со стороны помогает, но только когда ошибку уже взяли на себя (рубрика F09: S7, S12, S29, S59).',
  'Say what you chose, or did not check: "We chose the courier, and I did not book it with tracking."':
    'Скажите, что выбрали или не проверили вы: «Курьера выбрали мы, и отслеживание я не заказал».',
  'A colleague made to blame ("a trainee did it", "operator error", "she has been given a warning").':
    'Виноват коллега («ошиблась стажёрка», «человеческий фактор», «сотрудник наказан»).',
  'Hospitals that teach people to tell patients of a mistake say: explain your own part, and do not blame others. "Human error" also ends the search for what let it happen (rubric F10: S36, S62).':
    'В больницах, где учат говорить с пациентом об ошибке, советуют: объясняйте свою часть и не вините других. К тому же «человеческий фактор» прекращает поиски того, что сделало ошибку возможной (рубрика F10: S36, S62).',
  'Write "we" or "I", and say what let it happen: "We sent the letter unread. Nobody had to check it."':
    'Пишите «мы» или «я» и скажите, почему это стало возможно: «Письмо ушло непрочитанным. Читать его никто не был обязан».',
  'An apology taken back in the same breath ("sorry, but …", "We apologise. However, …", "Sorry, we were busy").':
    'Извинение, которое тут же берут назад («извините, но …», «приносим извинения, однако …», «у нас был аврал»).',
  '"But" is on the list of words that spoil an apology, together with "if" and "obviously": what comes after it cancels what came before (rubric F11: S30).':
    '«Но» стоит в списке слов, которые портят извинение, рядом с «если»: то, что после него, отменяет то, что было до (рубрика F11: S30).',
  'Stop after the apology. Give the reason later, as your own: "I had not planned for the holiday."':
    'Остановитесь после извинения. Причину назовите позже и как свою: «Я не учёл праздники».',
  'Words that make the mistake look small ("a minor glitch", "only a handful", "an isolated incident", "luckily").':
    'Слова, от которых ошибка кажется мелкой («небольшая накладка», «всего лишь опечатка», «с кем не бывает», «к счастью»).',
  'How bad it was is for the client to say. The Housing Ombudsman tells landlords not to make light of a fault, and doing so is one of the moves people make to defend themselves (rubric F12: S33, S57).':
    'Насколько всё плохо, решает клиент. Жилищный омбудсмен просит не преуменьшать, а преуменьшение — один из способов защититься (рубрика F12: S33, S57).',
  'Give the number, and let it speak: "Your site was down for 12 minutes, from 09:02 to 09:14."':
    'Назовите число, и пусть говорит оно: «Сайт не работал 12 минут, с 9:02 до 9:14».',
  'A word that stands where the harm should be named ("inconvenience", "disruption", "frustration", "your experience").':
    'Слово на месте вреда («неудобства», «беспокойство», «негативный опыт», «ваше разочарование»).',
  'It could be sent to anybody, so it tells the client that nobody looked. An ombudsman judged "sorry for the inconvenience" too little for the harm done (rubric F13: S35, S63).':
    'Такое можно послать кому угодно, и клиент понимает, что никто не вникал. «Извините за неудобства» омбудсмен счёл слишком малым для такого вреда (рубрика F13: S35, S63).',
  'Say what happened to them: "You had to rebook two engineers, and that cost you a morning."':
    'Скажите, что с ним случилось: «Вам пришлось перенести двух монтажников, и вы потеряли утро».',
  'What the firm believes about itself ("we take this very seriously", "your trust is important to us", "committed to quality").':
    'Что фирма думает о себе («мы ценим каждого клиента», «ваше доверие важно для нас», «качество — наш приоритет»).',
  'About a third of 285 breach notices in California said how seriously the firm takes security; to a reader who was just let down it says the opposite (rubric F14: S65).':
    'Около трети из 285 калифорнийских уведомлений об утечках говорили, как серьёзно фирма относится к безопасности; тому, кого только что подвели, это говорит обратное (рубрика F14: S65).',
  'Show it by what you did: "Since Monday nobody can open the folder without a second key."':
    'Покажите делом: «С понедельника папку не открыть без второго ключа».',
  'A time that nobody can hold you to ("soon", "shortly", "as soon as possible", "in the coming days").':
    'Срок, за который с вас не спросить («скоро», «в ближайшее время», «в кратчайшие сроки», «на днях»).',
  'A client who waits wants to know until when. Guides for live incidents ask for the time of the next update in every message; a time that nobody believes costs trust (rubric F15: S48).':
    'Кто ждёт, хочет знать, до какого часа. Руководства на случай аварий просят назвать время следующей новости в каждом сообщении; время, которому не верят, стоит доверия (рубрика F15: S48).',
  'Give a day and an hour you can keep: "I will call you by 16:00 on Friday."':
    'Назовите день и час, которые сдержите: «Позвоню вам в пятницу до 16:00».',
  'Something is promised without the day by which it is done, or without anybody who does it.':
    'Обещано без дня, к которому это сделают, или без того, кто сделает.',
  'A promise raises the bar, and one without an owner and a date is the first to be broken (rubric F16 and §3: S6, S10, S66).':
    'Обещание поднимает планку, и первым не сдержат то, у которого нет ответственного и даты (рубрика F16 и §3: S6, S10, S66).',
  'Add the date, and who looks after it; or promise less.': 'Добавьте день и того, кто этим занимается; или обещайте меньше.',
  'Activity and promises that nobody can check ("steps have been taken", "lessons learned", "we will do better").':
    'Дела и обещания, которых не проверить («приняли все меры», «усилим контроль», «сделали выводы», «работаем над этим»).',
  'A promise raises the bar for what comes after. One that counts has an owner, a date and a way to see that it was kept; "improve monitoring" has none of them (rubric F16: S6, S10, S66).':
    'Обещание поднимает планку. У настоящего есть ответственный, дата и способ проверить; у «усилим контроль» нет ничего из этого (рубрика F16: S6, S10, S66).',
  'Name one change, who looks after it and since when: "Since 4 March a second person checks every invoice."':
    'Назовите одно изменение, кто отвечает и с какого дня: «С 4 марта каждый счёт проверяет второй человек».',
  'A promise that nobody can give ("never again", "we guarantee", "rest assured", "completely safe").':
    'Обещание, которого никто не может дать («больше не повторится», «гарантируем», «можете не сомневаться»).',
  'It raises the bar for what comes after, and it turns into an untruth the first time that something like it happens (rubric F17: S6, S10).':
    'Оно поднимает планку и становится неправдой, как только случится что-то похожее (рубрика F17: S6, S10).',
  'Say what makes it less likely: "Since Monday the form refuses an empty date."':
    'Скажите, что теперь менее вероятно: «С понедельника форма не принимает пустую дату».',
  'Words that defend you ("in fairness", "we followed the rules", "no system is infallible", "we meant well").':
    'Слова, которые вас защищают («справедливости ради», «мы действовали по регламенту», «хотим отметить», «раньше такого не было»).',
  'Justifying yourself is one of the moves that take the place of an apology. In an experiment, polite words that looked like a manoeuvre made an unfair result worse than no words at all (rubric F18: S30, S57, S67).':
    'Оправдания становятся на место извинения. В опыте вежливые слова, похожие на приём, сделали несправедливый исход хуже, чем никакие (рубрика F18: S30, S57, S67).',
  'Leave it out, and tell what happened: "You wrote on Monday, and I answered on Thursday."':
    'Уберите это и расскажите, как было: «Вы написали в понедельник, а ответил я в четверг».',
  'Praise for oneself ("we acted swiftly", "worked around the clock", "our dedicated team", "pleased to report").':
    'Похвала себе («оперативно отреагировали», «работали круглосуточно», «команда профессионалов», «рады сообщить»).',
  'The client is asked to admire the repair of something that should not have broken. In an experiment, polite words that looked like a manoeuvre made an unfair result worse than no words at all (rubric F19: S67).':
    'Клиенту предлагают любоваться починкой того, что не должно было сломаться. В опыте вежливые слова, похожие на приём, сделали несправедливый исход хуже, чем никакие (рубрика F19: S67).',
  'Give the times and let them speak: "We found it at 09:10 and switched it off at 09:14."':
    'Назовите время, и пусть говорит оно: «Обнаружили в 9:10, отключили в 9:14».',
  'Something for sale in a message about a mistake (discount codes, upgrades, "check out", "your next purchase", surveys).':
    'Продажа в письме об ошибке (промокоды, тарифы, «специальное предложение», «на следующий заказ», опросы).',
  'Apologies that were used to sell made customers angry, and one that won praise did not try to sell anything (rubric F20: S68, S69).':
    'Извинения, которыми торговали, злили клиентов, а то, которое хвалили, ничего не продавало (рубрика F20: S68, S69).',
  'Leave it out. If you give something back, take it off what they already bought: "We took 10 % off your April invoice."':
    'Уберите это. Если что-то возвращаете, снимите с уже купленного: «Мы уменьшили апрельский счёт на 10 %».',
  'Strings on the remedy ("full and final settlement", "if you remove your review"), or a gift made of what is owed ("gesture of goodwill").':
    'Условие при возмещении («при условии, что вы удалите отзыв», «претензий не имеете») или подарок из того, что должны («жест доброй воли»).',
  'A remedy gives back what the client lost; it does not bargain. A consumer group called routine "goodwill" payments cynical, and the Financial Ombudsman saw no harm in a single one. So a gift is an error only where your answers say that you owe it (rubric F21: S42, S70).':
    'Возмещение возвращает потерянное и не торгуется. Союз потребителей назвал дежурную «добрую волю» цинизмом, а финансовый омбудсмен в единичном случае вреда не увидел. Поэтому подарок — ошибка, только если по вашим ответам вы это должны (рубрика F21: S42, S70).',
  'Give it without a condition, and call it what it is: "We owe you £240, and have paid it back today."':
    'Дайте без условий и назовите своим именем: «Мы должны вам 24 000 ₽ и сегодня их вернули».',
  'Forgiveness asked for, patience thanked for, trust hoped for: goodwill that the client has not given.':
    'Просьба понять и простить, «спасибо за терпение», «надеемся на понимание»: снисхождение, которого клиент не давал.',
  'Asking for forgiveness is the least useful part of an apology, and thanks for patience that nobody offered reads as pressure. An ombudsman allows it "if appropriate", so this is only a warning (rubric F22, §0.6: S1, S11, S55).':
    'Просьба о прощении — самая бесполезная часть извинения, а благодарность за терпение, которого не обещали, давит. Омбудсмен допускает её «где уместно», поэтому это только предупреждение (рубрика F22, §0.6: S1, S11, S55).',
  'Leave it out, or thank for something the client did: "Thank you for telling us on Monday."':
    'Уберите или поблагодарите за то, что клиент сделал: «Спасибо, что сказали нам в понедельник».',
  'An apology that turns to the writer’s own feelings ("we are mortified", "so, so sorry", "words cannot express").':
    'Извинение о чувствах пишущего («нам очень стыдно», «глубочайшие извинения», «нет слов»).',
  'An apology is about what the reader lost, not about how bad the writer feels, and a writer on their knees has to be comforted. One "very sorry" helps; more does not (rubric F23: S14, S22).':
    'Извинение — о том, что потерял читатель, а не о том, как худо пишущему; того, кто на коленях, приходится утешать. Одно «очень жаль» помогает, больше — нет (рубрика F23: S14, S22).',
  'Say it once, and give the space to what it cost the client: "I am very sorry. Your team lost a morning."':
    'Скажите один раз, а место отдайте тому, чего это стоило: «Мне очень жаль. Ваши люди потеряли утро».',
  'Words of a contract or a court ("negligent", "liable", "breach of contract", "pursuant to", "please be advised").':
    'Слова договора или суда («настоящим уведомляем», «ненадлежащее исполнение», «согласно пункту», «доводим до сведения»).',
  'Seven in ten clients are annoyed by legal terms, and the legal word for what you did is not yours to choose: an admission or an offer in such words can cost you your insurance cover (rubric F24: S58, S73).':
    'Семерых клиентов из десяти такие слова раздражают, а выбирать юридическое слово не вам: признание или предложение в таких словах может стоить страхового покрытия (рубрика F24: S58, S73).',
  'Say what you did: "We missed the date that we agreed with you." Leave the rest to whoever advises you on law.':
    'Скажите, что сделали: «Мы не сдали работу в срок, о котором договорились». Остальное оставьте юристам.',
  'Words of the trade or of the office that a client does not use ("RCA", "hotfix", "leverage", "reach out", "going forward").':
    'Слова офиса и профессии, которых клиент не говорит («тикет», «апдейт», «данная ситуация», «осуществить возврат»).',
  'Advice for status pages is to use everyday words. A reader who has to look a word up cannot see what you did (rubric F25: S29, S58).':
    'Для страниц состояния советуют обычные слова. Кто полез за словом в словарь, не видит, что вы сделали (рубрика F25: S29, S58).',
  'Say it as you would on the phone: "We undid Tuesday’s change" for "we rolled back the deployment".':
    'Скажите, как по телефону: «вернули деньги» вместо «осуществили возврат денежных средств».',
  'Words for a crowd: "Dear customer", "valued client", "do not reply to this e-mail", a team in the place of a name.':
    'Слова для толпы: «Уважаемый клиент», «Доброго времени суток», «не отвечайте на это письмо», отдел вместо имени.',
  'The Housing Ombudsman asks for an apology that is personal and written for the occasion, and for somebody senior enough to make it (rubric F26: S33, S34).':
    'Жилищный омбудсмен просит, чтобы извинение было личным, написанным по случаю и от того, кто вправе извиняться (рубрика F26: S33, S34).',
  'Write to one person by name, from one person by name: "Dear Priya," … "Tom Adeyemi".':
    'Пишите одному человеку по имени и от имени одного: «Анна Сергеевна, добрый день!» … «Дмитрий Орлов».',
  'A guess about the cause or about how far it reaches ("probably", "we suspect", "seems to have been", "may have been accessed").':
    'Догадка о причине или о том, кого задело («вероятно», «судя по всему», «мы полагаем», «могли увидеть»).',
  'Hospitals and councils are told not to speculate: say what is known, what is not yet known and when more comes. A guess that turns out wrong has to be taken back (rubric F27: S36, S37, S38).':
    'Больницам и ведомствам советуют не гадать: сказать, что известно, что нет и когда будет больше. Неверную догадку придётся брать назад (рубрика F27: S36, S37, S38).',
  'Say that you do not know, and when you will: "We do not know yet why. I will tell you by 17:00 on Thursday."':
    'Скажите, что не знаете и когда узнаете: «Пока не знаем почему. Напишу вам в четверг до 17:00».',
  'A run-up before the bad news ("I hope this finds you well", "just a quick update", "I am writing to inform you").':
    'Разбег перед плохой новостью («надеюсь, у вас всё хорошо», «хотим сообщить», «пишу вам по поводу»).',
  'Soft openings did not help readers, and bad news that was hard to find hurt them. Notices of a data breach read best with the news first, and a delay begins with the new date (rubric F28: S26, S27, S74).':
    'Мягкое начало читателю не помогало, а плохая новость, которую приходилось искать, вредила. Уведомление об утечке лучше всего начинать с новости, а задержку — с новой даты (рубрика F28: S26, S27, S74).',
  'Begin with what happened: "We charged you twice for February."':
    'Начните с того, что случилось: «Мы дважды списали с вас плату за февраль».',
  'A lecture in place of the news ("for context", "it is a complex system", "what happened was that"), or a paragraph full of clock times.':
    'Лекция вместо новости («для понимания», «дело в том, что», «сложная система») или абзац, полный часов и минут.',
  'Explanation comes after ownership and repair in what people want from an apology, and every sentence of it hides the one that they look for. A log belongs in a report of its own (rubric F29, §0.7, §3: S1).':
    'Объяснение нужно людям меньше, чем ответственность и исправление, и каждая его фраза заслоняет ту, которую ищут. Журналу место в отдельном отчёте (рубрика F29, §0.7, §3: S1).',
  'Two sentences: what you did, and what came of it. "I took the old price list. Three of your invoices are £40 too high."':
    'Две фразы: что вы сделали и к чему это привело. «Я взял старый прайс. Три ваших счёта завышены на 4 000 ₽».',
  'A message that is too long or too short for the harm it is about.': 'Письмо слишком длинное или слишком короткое для такого ущерба.',
  'Mail of 50 to 125 words gets the most replies; longer apologies help more as harm grows, and a very short one has no room for what the client needs. Notices of a data breach have contents set by law and are free of this limit (rubric §3: S32, S50; the higher cut-offs are judgement).':
    'Чаще всего отвечают на письма в 50–125 слов; чем больше ущерб, тем длиннее может быть извинение, а в очень коротком нет места нужному. У уведомлений об утечке содержание задаёт закон, их предел не касается (рубрика §3: S32, S50; верхние границы по суждению).',
  'Keep what happened, what you do about it and what the client gets. Leave the rest for the talk.':
    'Оставьте, что случилось, что вы делаете и что клиент получит. Остальное скажете в разговоре.',
  'A sentence of more than 20 words, in Russian of more than 18.': 'Фраза длиннее 20 слов, по-русски — длиннее 18.',
  'Readers understand nearly all of a sentence of 14 words and little of a very long one; 25 words is the limit that GOV.UK sets (rubric §3: S75).':
    'Фразу в 14 слов понимают почти целиком, очень длинную — еле-еле; GOV.UK ставит предел в 25 слов, а по-русски слов на ту же мысль нужно меньше (рубрика §3: S75).',
  'Make two sentences of it. One says what happened, the next what follows.':
    'Сделайте две фразы. Одна говорит, что случилось, другая — что из этого следует.',
  'Sentences that are long on the whole: more than 15 words on average.': 'Фразы в целом длинные: в среднем больше 15 слов.',
  'Councils aim for 15 to 20 words on average, and texts with an average of 14 were understood by more than nine in ten (rubric §3: S75, S76).':
    'Муниципалитеты держатся 15–20 слов в среднем, а тексты со средним 14 понимали больше девяти человек из десяти (рубрика §3: S75, S76).',
  'Put a full stop where an "and" or a "which" is.': 'Поставьте точку там, где стоит «и» или «который».',
  'A text that is hard to read: Flesch-Kincaid grade above 7.': 'Текст трудно читать: уровень по Флешу — Кинкейду выше 7.',
  'Plain text is preferred by educated readers more, not less; most notices of a data breach are too hard to read. The figure moves with names and numbers, so that these are not counted, short texts are not judged, and it is never more than a warning (rubric §3: S46, S50, S58, S75, S76, S77).':
    'Простой текст образованные читатели любят больше, а не меньше; уведомления об утечках чаще всего слишком трудны. Имена и числа сдвигают показатель и не считаются, короткие тексты не судят, и строже предупреждения не бывает (рубрика §3: S46, S50, S58, S75, S76, S77).',
  'Take the short word: "help" for "assistance", "use" for "utilise". Shorten the sentences.':
    'Возьмите слово короче: «помощь» вместо «содействие», «вернуть» вместо «осуществить возврат». Сократите фразы.',
  'A paragraph of more than four sentences.': 'Абзац длиннее четырёх фраз.',
  'Councils that write for everyone stop a paragraph after four sentences; on a telephone a longer one is a wall (rubric §3: S76). Four sentences of 15 words are 60 words, so that five very short ones are let through.':
    'Муниципалитеты, которые пишут для всех, заканчивают абзац на четвёртой фразе; на экране телефона более длинный — сплошная стена (рубрика §3: S76). Четыре фразы по 15 слов — это 60 слов, поэтому пять совсем коротких пропускаются.',
  'Start a new paragraph where the subject changes: what happened, how it is put right, what comes next.':
    'Начинайте новый абзац там, где меняется тема: что случилось, как исправляют, что дальше.',
  'More than two apologies in one message.': 'Больше двух извинений в одном письме.',
  'One is needed; advice from practice is "once" or "no more than two". From the third on the message is about the writer and no longer about the client (rubric §3 and F23: S22, S78).':
    'Одно необходимо; из практики советуют «один раз» или «не больше двух». С третьего письмо уже о пишущем, а не о клиенте (рубрика §3 и F23: S22, S78).',
  'Say it once, beside what you did. Use the room for the repair.':
    'Извинитесь один раз, рядом с тем, что сделали. Место отдайте исправлению.',
  'More than one word that only makes another one louder ("very", "truly", "deeply").':
    'Больше одного слова, которое только усиливает другое («искренне», «глубоко», «очень»).',
  'Some strength in an apology helps; piled up it sounds like a part that is played (rubric §3 and F23: S14, S22).':
    'Одно сильное слово извинению помогает; нагромождение звучит как роль (рубрика §3 и F23: S14, S22).',
  'Keep one, or none: "I am very sorry."': 'Оставьте одно или ни одного: «Мне очень жаль».',
  '"I am sorry" or "that was our mistake" comes after the third sentence.':
    '«Прошу прощения» или «это наша ошибка» стоит после третьей фразы.',
  'Bad news that is buried hurts more, and cushions in front of it did not help readers (rubric §3: S26, S27; the cut-offs are judgement).':
    'Спрятанная плохая новость ранит сильнее, а мягкие вступления читателю не помогали (рубрика §3: S26, S27; границы по суждению).',
  'Say in the first three sentences what went wrong, whose mistake it was, and that you are sorry.':
    'Скажите в первых трёх фразах, что случилось, чья это ошибка, и извинитесь.',
  'The cause takes up too much of the message: over a quarter of it, or more than two sentences.':
    'Причина занимает слишком много места: больше четверти письма или больше двух фраз.',
  'An explanation ranks behind owning up and repair, and a long one reads as an excuse (rubric §3 and F29: S1, S12).':
    'Объяснение стоит после признания и исправления, а длинное читается как оправдание (рубрика §3 и F29: S1, S12).',
  'Give the cause in two sentences at most. Have the rest ready for the talk.':
    'Назовите причину самое большее в двух фразах. Остальное держите наготове для разговора.',
  'More than four promises in one message.': 'Больше четырёх обещаний в одном письме.',
  'A promise helps, and raises the bar for what comes after; broken ones cost more than none made (rubric §3: S6, S10).':
    'Обещание помогает и поднимает планку; несдержанное стоит дороже, чем никакое (рубрика §3: S6, S10).',
  'Promise what matters most and what you can keep. Report the rest when it is done.':
    'Обещайте самое важное и то, что сдержите. Об остальном скажете, когда сделаете.',
  'More than one "thank you".': 'Больше одного «спасибо».',
  'Thanks for something the client really did can help; thanks for patience that nobody offered is read as pressure (rubric §0.6, §3: S11).':
    'Благодарность за то, что клиент сделал, помогает; за терпение, которого он не обещал, — давит (рубрика §0.6, §3: S11).',
  'Thank once, for one thing the client did: "Thank you for telling us on Monday."':
    'Поблагодарите один раз, за что-то одно: «Спасибо, что сказали нам в понедельник».',
  'Exclamation marks, smileys and words in CAPITALS.': 'Восклицательные знаки, смайлики и слова ПРОПИСНЫМИ.',
  'They raise the voice in a message that should be calm (rubric §3, judgement).':
    'Они повышают голос там, где нужно спокойствие (рубрика §3, по суждению). После обращения восклицательный знак уместен.',
  'Let the words do it: a full stop, small letters.': 'Пусть говорят слова: точка, строчные буквы.',
  'More than two questions.': 'Больше двух вопросов.',
  'One to three questions raise the number of replies; more of them give the client work (rubric §3: S50; the cut-off is judgement).':
    'От одного до трёх вопросов прибавляют ответов; больше — это работа для клиента (рубрика §3: S50; граница по суждению).',
  'Ask the one thing you need to know. Keep the others for the talk.':
    'Спросите одно, что вам нужно знать. Остальное оставьте для разговора.',
  'A subject of fewer than three or more than nine words, or none.': 'Тема короче трёх или длиннее девяти слов, или её нет.',
  'Subjects of three or four words got the most replies, mail without one hardly any (rubric §3: S50, widened by judgement).':
    'На темы в три-четыре слова отвечали чаще всего, без темы — почти никогда (рубрика §3: S50, границы расширены по суждению).',
  'Name what happened and what it is about: "Wrong invoice: your February order".':
    'Назовите, что случилось и с чем: «Неверный счёт: ваш заказ за февраль».',
  'A template names something that is not there, is private, or may be unanswered where it stands.':
    'Шаблон называет то, чего нет, что не для клиента или на что могли не ответить.',
  'Handlebars renders a misspelt name or a missing answer as nothing, and the sentence around it goes to the client with a hole in it.':
    'Опечатку в имени или пустой ответ Handlebars печатает как ничто, и фраза уходит клиенту с дырой.',
  'Name a field that exists, and put it inside {{#known …}} where it may be unanswered.':
    'Назовите поле, которое есть, и поставьте его внутрь {{#known …}}, если на него могли не ответить.',
  'A part of a template that none of its cases reaches.': 'Часть шаблона, до которой не доходит ни один случай.',
  'Words that no case renders are words that nobody has checked, until a client reads them.':
    'Слова, которые не печатает ни один случай, никто и не проверял — до клиента.',
  'Add a case that reaches it, or take the part out.': 'Добавьте случай, который туда доходит, или уберите эту часть.',
  'An earlier disclosure tells of the same kind of mistake towards the same client within 12 months, and this one does not.':
    'Более раннее письмо рассказывает о такой же ошибке у этого клиента за последние 12 месяцев, а это — нет.',
  'A second failure of the same kind weakens any recovery, and an apology that takes no notice of it can do more harm than none (rubric S6, S19).':
    'Вторая такая же ошибка обесценивает любое исправление, а извинение, которое её не замечает, бывает хуже, чем никакое (рубрика S6, S19).',
  'Say that it is the second time ("repeat: { earlier: … }"), why the last promise did not hold, and have somebody senior sign or read it; or write "gate: { again: no }" if it is the same mistake.':
    'Скажите, что это второй раз («repeat: { earlier: … }»), почему прошлое обещание не сработало, и пусть это подпишет или прочитает кто-то из руководства; а если это та же самая ошибка, напишите «gate: { again: no }».',
  'A template whose day to be read again is near, or has passed.': 'Срок, к которому шаблон надо перечитать, близок или прошёл.',
  'Words that were right a year ago name people, prices and habits that have changed since, and nobody looks at what always worked.':
    'Слова, верные год назад, называют людей, цены и порядки, которые изменились, а на то, что всегда работало, никто не смотрит.',
  'Let its owner read it, then set the next date.': 'Пусть шаблон прочитает тот, кто за него отвечает, потом назначьте следующую дату.',
  'A clause that runs out, that does not hold yet, or that a message must have and has not.':
    'Срок обязательной формулировки подходит к концу, ещё не начался или вышел, либо её нет в письме, где она должна стоять.',
  'Somebody answers for this wording, for a time. Without it, or with an old one, the message is not what legal has agreed to.':
    'За эту формулировку кто-то отвечает, и на срок. Без неё или со старой письмо — не то, на что согласились юристы.',
  'Put the clause in as it stands, and have it read before it runs out.': 'Вставьте формулировку дословно, и пусть её перечитают до срока.',
  'Two channels say different things of one mistake, or a message is longer than its channel holds.':
    'Два канала говорят об одной ошибке разное, или письмо длиннее, чем вмещает его канал.',
  'A client who reads £320 in a mail and hears £300 on the telephone believes neither.':
    'Клиент, который в письме читает 32 000 ₽, а по телефону слышит 30 000, не поверит ни тому, ни другому.',
  'Take both from the same answers; where the text was changed by hand, change the answers instead.':
    'Возьмите и то и другое из одних ответов; где текст правили вручную, поправьте лучше ответы.',
  'A message that says in one language what it does not say in another.': 'Письмо говорит на одном языке то, чего не говорит на другом.',
  'Two clients of one mistake compare notes, and the one who was told less asks why.':
    'Два клиента с одной и той же ошибкой сравнивают письма, и тот, кому сказали меньше, спросит почему.',
  'Put into the other language what is missing there, or take it out of both: ownup template check --parity.':
    'Добавьте в другой язык то, чего там нет, или уберите из обоих: ownup template check --parity.',
  'A message that somebody has to approve before it goes out, or an approval of something else than what stands there now.':
    'Письмо, которое кто-то должен одобрить, прежде чем оно уйдёт, или одобрение того, что с тех пор изменилось.',
  'Money above a limit, personal data, a claim: whoever signs alone cannot take that back, and a second person sees what the first one no longer does (rubric section 4).':
    'Сумма сверх лимита, персональные данные, претензия: кто подписывает в одиночку, назад этого не возьмёт, а второй видит то, чего первый уже не замечает (рубрика, раздел 4).',
  'Let somebody who may approve it look at it: ownup approve <file>.':
    'Пусть это посмотрит тот, кто вправе одобрить: ownup approve <file>.',
  'A note that silences a rule where that rule finds nothing, or names no rule, or gives no reason.':
    'Пометка, которая отключает правило там, где оно ничего не находит, или в которой не названо правило или причина.',
  'It would silence the next mistake in the same place, which nobody has looked at.':
    'Она скроет следующую ошибку на том же месте, которую никто ещё не видел.',
  'Take the note out, or write the rule and the reason into it.': 'Уберите пометку или впишите в неё правило и причину.',
  'The client is called "{0}" here and "{1}" there. Keep to one of the two.':
    'Здесь к клиенту обращаются «{0}», а дальше «{1}». Выберите что-то одно.',
  'This reads like another language than that of the message. Write it in that one.':
    'Похоже, это не на том языке, что всё письмо. Напишите на языке письма.',
  '"{0}" has letters of two alphabets. Type it again.': 'В слове «{0}» смешаны буквы двух алфавитов. Наберите его заново.',
  '"{0}" begins a sentence with a small letter. Write it with a capital.':
    'Предложение начинается со строчной буквы: «{0}». Напишите с прописной.',
  'An answer that begins a sentence of the message with a small letter.':
    'Ответ, с которого предложение в письме начинается со строчной буквы.',
  'What stands in a file goes into the message as it was typed. An answer that was typed in a hurry shows it, and the client reads that nobody looked at the message again before it went out (judgement).':
    'Что стоит в файле, входит в письмо так, как набрано. По ответу, набранному второпях, это видно, и клиент понимает, что письмо никто не перечитал (по суждению).',
  'Begin with a capital letter. Where a name is written with a small one, put another word in front of it.':
    'Начните с прописной буквы. Если имя или название пишется со строчной, поставьте перед ним другое слово.',
  'A sentence in another language than the message, or a word with letters of two alphabets.':
    'Фраза не на том языке, что всё письмо, или слово с буквами двух алфавитов.',
  'Whoever writes in two languages a day mixes them, and Indonesian and Malay share words that mean different things: "semalam" is last night in the one and yesterday in the other. A Latin letter in a Russian word looks right, and is found by no search and by no rule.':
    'Кто пишет за день на двух языках, иногда их путает, а в индонезийском и малайском одни и те же слова значат разное. Латинская буква в русском слове выглядит как своя, но такое слово не найдёт ни поиск, ни проверка.',
  'Write the sentence in the language of the message, and type the word again.': 'Напишите фразу на языке письма, а слово наберите заново.',
  'The client is called in two ways in one message: "Anda" and "Bapak", "Вы" and "вы".':
    'В одном письме к клиенту обращаются по-разному: «Вы» и «вы», Anda и Bapak.',
  'A client who is somebody in one line and anybody in the next sees that the text was put together. Guides to letters in these languages ask for one form throughout; English has only one.':
    'Если в одной строке «Вы», а в другой «вы», клиент видит, что письмо собрано из кусков. Пособия по деловым письмам на этих языках просят держаться одной формы; в английском она одна.',
  'Keep to the form that the template uses: it is the answer "client.you".':
    'Держитесь той формы, что в шаблоне: она задана ответом "client.you".',
  '{0} and {1}': '{0} и {1}',
  '{0} or {1}': '{0} или {1}',
  '{0}, {1}': '{0}, {1}',
  '{0}; {1}': '{0}; {1}',
  'since then {0}': 'с тех пор есть изменения — {0}',
  'it is of a day that is still ahead ({0})': 'дата этого одобрения ещё впереди ({0})',
  '"{0}" looks like {1} and is written with other letters; ownup.yaml has the name as it is':
    'имя «{0}» выглядит как «{1}», но набрано другими буквами; верное стоит в ownup.yaml',
  '"{0}" is no name that somebody can be found by: write it in the letters of one alphabet':
    'по имени «{0}» никого не найти: наберите его буквами одного алфавита',
  '{0} ({1}) may not approve {2}': '{0} ({1}) не вправе это одобрить ({2})',
  'nobody approves a message that they send themselves': 'письмо не может одобрить тот, кто его отправляет',
  'anybody but the sender': 'кто угодно, кроме отправителя',
  'nobody yet: name somebody under "approvers" in ownup.yaml': 'пока никто (впишите кого-нибудь в «approvers» в ownup.yaml)',
  '{0} ({1})': '{0} ({1})',
  '{0} changed': '{0}',
  'the template {0} changed': 'шаблон {0}',
  '{0}, which the template calls, changed': 'фрагмент {0}',
  'the text changed': 'текст',
  'the lines of the approval itself were changed': 'строки самого одобрения',
  'the compensation changed': 'компенсация',
  'the compensation changed ({0} then, {1} now)': 'компенсация (было {0}, стало {1})',
  written: 'дата письма',
  language: 'язык',
  kind: 'вид ошибки',
  gate: 'первая проверка',
  client: 'клиент',
  sender: 'отправитель',
  senior: 'руководитель',
  matter: 'о чём речь',
  what: 'что случилось',
  agreed: 'договорённость',
  when: 'когда это случилось',
  found: 'кто и когда заметил',
  repeat: 'прошлый раз',
  scope: 'что ещё затронуто',
  impact: 'что это значило для клиента',
  effects: 'последствия',
  loss: 'сколько потерял клиент',
  details: 'подробности',
  cause: 'причина',
  fixes: 'исправления',
  prevention: 'что меняется',
  actions: 'что делать клиенту',
  next: 'следующая новость',
  extra: 'дополнительные вопросы шаблона',
  contact: 'контакт',
  worksheet: 'личные записи',
  questions: 'вопросы клиента',
  ignore: 'отключённые правила',
  '"{0}" is ticked, and such a message is seen by somebody else first': 'отмечено «{0}», а такое письмо сначала показывают кому-то ещё',
  'a message about {0} is always seen by somebody else first': 'письмо об ошибке вида «{0}» всегда сначала показывают кому-то ещё',
  'whoever sends this': 'отправитель',
  'a sender with the role "{0}"': 'отправитель в должности «{0}»',
  'ownup.yaml sets no limit for {0}, so all money needs approval':
    'в ownup.yaml не задано, сколько может предложить {0}, поэтому одобрить надо любую сумму',
  'in one message': 'в одном письме',
  'to one client in a month': 'одному клиенту за месяц',
  'to one client in a year': 'одному клиенту за год',
  '{0}; {1} of it stands in other messages': '{0}; из них {1} — в других письмах',
  '{0} is in another currency than the {1} that {2} may offer {3}': '{2} может предложить {3} не больше {1}, а здесь другая валюта: {0}',
  '{0} is more than the {1} that {2} may offer {3}': '{2} может предложить {3} не больше {1}, а выходит {0}',
  '{0} in this message': '{0} в этом письме',
  '{0} to this client in a month': '{0} этому клиенту за месяц',
  '{0} to this client in a year': '{0} этому клиенту за год',
  'DRAFT, needs approval: {0}': 'ЧЕРНОВИК, нужно одобрение: {0}',
  'what was approved is no longer what stands here': 'то, что одобрили, с тех пор изменилось',
  'Not for the client. Whoever may approve it looks at it with: ownup approve {0}':
    'Не для клиента. Кто вправе одобрить, открывает письмо так: ownup approve {0}',
  '{0}. Who may approve that: {1}.': '{0}. Кто может это одобрить: {1}.',
  '{0} approved it as {1} makes it, and this is another template.': '{0}: одобрено письмо по шаблону {1}, а здесь другой шаблон.',
  'The approval of {0} does not hold: {1}.': '{0}: одобрение не действует. Причина: {1}.',
  '{0} approved {1}.': '{0}: одобрено — {1}.',
  '{0} ({1}, {2})': '{0} ({1}, {2})',
  '{0} They look at it with: ownup approve {1}': '{0} Посмотреть и одобрить: ownup approve {1}',
  'Nothing.': 'Ничего.',
  'Review: {0}': 'На просмотр: {0}',
  'File: {0}': 'Файл: {0}',
  'To: {0}': 'Кому: {0}',
  'From: {0}': 'От кого: {0}',
  'Day: {0}': 'Дата: {0}',
  'Template: {0}, with all that it calls: sha256 {1}': 'Шаблон: {0} со всеми фрагментами, sha256 {1}',
  'The message, as the client reads it': 'Что прочитает клиент',
  'Subject: {0}': 'Тема: {0}',
  'What each sentence rests on': 'На каких ответах основана каждая фраза',
  'no answer': 'ни на одном',
  'What it promises': 'Что обещано',
  'What it offers in money': 'Сколько предложено деньгами',
  '{0}; {1} within a year, with other messages': '{0}; за год вместе с другими письмами — {1}',
  'What the checks found': 'Что нашла проверка',
  '{0}, {1}, line {2}: {3}': '{0}, {1}, строка {2}: {3}',
  'Ignored, and why': 'Что отключено и почему',
  'Changed by hand': 'Что изменено вручную',
  Approvals: 'Одобрения',
  'Open: {0}': 'Не одобрено: {0}',
  'by {0}': 'не позднее {0}',
  nobody: 'без ответственного и срока',
  'what the answers give': 'текст из ответов',
  'what goes out': 'текст, который уйдёт',
  'nobody yet': 'пока не указано',
  'To approve without being asked, ownup needs {0}.': 'Чтобы одобрить без вопросов, нужно указать {0}.',
  'Read it first: ownup review {0}. Then: ownup approve {1} --name "Ana Ruiz" --role legal --yes':
    'Сначала прочитайте: ownup review {0}. Потом: ownup approve {1} --name "Елена Громова" --role юрист --yes',
  'Nothing was approved, and nothing was written.': 'Ничего не одобрено, ничего не записано.',
  'Approved by {0} ({1}): {2}.': '{0} ({1}): одобрено — {2}.',
  'Written: {0}': 'Записано: {0}',
  'Still open: {0}': 'Ещё не одобрено: {0}',
  'Any change of the answers, the text or the template takes that back. The message: ownup render {0}':
    'Любая правка ответов, текста или шаблона отменит одобрение. Получить письмо: ownup render {0}',
  '{0}: nothing in it needs approval now, and an approval in it does not hold.':
    '{0}: одобрять сейчас нечего, но одно из записанных одобрений не действует.',
  'Take that entry out of "approvals", or put back what was approved.':
    'Уберите эту запись из «approvals» или верните то, что было одобрено.',
  '{0} is approved. Nothing was written.': '{0}: всё уже одобрено. Ничего не записано.',
  '{0} needs no approval. Nothing was written.': '{0}: одобрение не нужно. Ничего не записано.',
  '{0}: {1}. Nothing was written.': '{0}: {1}. Ничего не записано.',
  '{0} was changed by somebody else while you read it. Nothing was approved.':
    'Пока вы читали, {0} изменил кто-то другой. Ничего не одобрено.',
  'Your approval would have been of another message. Look at this one: ownup approve {0}':
    'Вы одобрили бы уже не то письмо. Посмотрите нынешнее: ownup approve {0}',
  'You are asked to approve {0}.': 'Вас просят одобрить {0}.',
  'What it offers in money, all in all:': 'Сколько всего предложено деньгами:',
  'What it promises:': 'Что обещано:',
  'What the checks say of it:': 'Что нашла проверка:',
  'What became of earlier approvals:': 'Что стало с прежними одобрениями:',
  'What needs approval:': 'Что нужно одобрить:',
  'Who are you?': 'Как вас зовут?',
  'Your name stands in the file. ownup does not check who types it.': 'Ваше имя останется в файле. Кто его набирает, ownup не проверяет.',
  'As what do you approve it?': 'Кто вы по должности?',
  'As ownup.yaml has it.': 'Должности названы так, как в ownup.yaml.',
  'Your role, in a word or two.': 'Одним-двумя словами.',
  legal: 'юрист',
  No: 'Нет',
  'Yes, exactly this': 'Да, именно это',
  'Do you approve it?': 'Одобряете это письмо?',
  'Any change afterwards takes your approval back.': 'Любая правка после этого отменит ваше одобрение.',
  '{0} Mend the rule, or move the example to "good".': '{0} Поправьте правило или перенесите пример в «good».',
  'The rule finds something in this good example: {0} Mend the rule, or move the example to "bad".':
    'В этом хорошем примере правило что-то находит: {0} Поправьте правило или перенесите пример в «bad».',
  'The rule finds nothing in this bad example: none of its words stand in it as whole words.':
    'В этом плохом примере правило ничего не находит: ни одно из его слов не встречается там целиком.',
  'The rule finds nothing in this bad example: what it requires stands in it.':
    'В этом плохом примере правило ничего не находит: то, чего оно требует, там есть.',
  somebody: 'кто-нибудь',
  'This was to be read again by {0}, {1} {1:day|days} ago. Let {2} read it, then set the next date.':
    'Шаблон надо было перечитать не позднее {0} ({1} {1:день|дня|дней} назад). Пусть его прочитает {2}, потом назначьте следующую дату.',
  'This is to be read again by {0}, today. Let {1} read it, then set the next date.':
    'Шаблон надо перечитать не позднее {0} (сегодня). Пусть его прочитает {1}, потом назначьте следующую дату.',
  'This is to be read again by {0}, in {1} {1:day|days}. Let {2} read it, then set the next date.':
    'Шаблон надо перечитать не позднее {0} (через {1} {1:день|дня|дней}). Пусть его прочитает {2}, потом назначьте следующую дату.',
  '"{0}" holds from {1} on, in {2} {2:day|days}. Until then no message may have it.':
    'Формулировка «{0}» начнёт действовать {1} (через {2} {2:день|дня|дней}). До этого её не должно быть ни в одном письме.',
  '"{0}" ran out on {1}, {2} {2:day|days} ago. Ask {3} for the wording that holds now.':
    'Формулировка «{0}» больше не действует: последний день — {1} ({2} {2:день|дня|дней} назад). Узнайте, какая действует сейчас; за неё отвечает {3}.',
  '"{0}" ran out on {1}. Ask {2} for the wording that holds now.':
    'Формулировка «{0}» больше не действует: последний день — {1}. Узнайте, какая действует сейчас; за неё отвечает {2}.',
  '"{0}" runs out on {1}, today. Ask {2} to read it before that.':
    'Сегодня последний день, когда действует формулировка «{0}» ({1}). Попросите перечитать её сегодня; за неё отвечает {2}.',
  '"{0}" runs out on {1}, in {2} {2:day|days}. Ask {3} to read it before that.':
    'Формулировка «{0}» действует до {1} включительно (ещё {2} {2:день|дня|дней}). Попросите перечитать её до этого; за неё отвечает {3}.',
  'The message must have the clause "{0}" as it stands. Put {1} back.': 'В письме должна дословно стоять формулировка «{0}». Верните {1}.',
  '{0}, to {1}': '{0}, кому: {1}',
  'The same kind of mistake happened to this client on {0} ({1}). Say that it is the second time (repeat: { earlier: {2} }), or, if it is the same one, write gate: { again: no }.':
    'С этим клиентом такая же ошибка уже была: {0} ({1}). Скажите, что это второй раз (repeat: { earlier: {2} }), а если речь о той же самой ошибке, напишите gate: { again: no }.',
  'No template uses this partial, so nobody has checked its words. Use it, or take it out.':
    'Этот фрагмент не вызывает ни один шаблон, поэтому его слова никто не проверял. Используйте его или уберите.',
  '{0}. Say less.': '{0}. Сократите.',
  'No case reaches {0}, so nobody has checked its words. Add a case that does, or take it out.':
    'До {0} не доходит ни один случай, поэтому слова там никто не проверял. Добавьте случай, который туда доходит, или уберите эту часть.',
  'The {0} says {1}, and the {2} does not.': '«{1}» есть в одном канале ({0}), но не в другом ({2}).',
  'The {0} says {1}, which is in no answer; the {2} does not.': '«{1}» есть в одном канале ({0}), но нет ни в другом ({2}), ни в ответах.',
  'The {0} promises "{1}", and the {2} does not.': 'В одном канале ({0}) обещано «{1}», а в другом ({2}) — нет.',
  'Warnings: {0}, and {1} are let through.': 'Предупреждений: {0}, а допускается не больше {1}.',
  '{0}: {1} taken out, {2} left': '{0}: убрано {1}, осталось {2}',
  '{0}: written, with {1} known {1:finding|findings}':
    '{0}: записано, в нём {1} {1:известное замечание|известных замечания|известных замечаний}',
  '{0} {0:finding in the baseline is|findings in the baseline are} silenced: {1}':
    '{0} {0:известное замечание скрыто|известных замечания скрыты|известных замечаний скрыты}: {1}',
  '{0} {0:finding in the baseline is|findings in the baseline are} gone: run with --update-baseline':
    '{0} {0:известного замечания|известных замечаний|известных замечаний} больше нет: запустите проверку с --update-baseline',
  'this is what the answers give; the text that was changed by hand is another (ownup render without --trace, --template and --channel)':
    'это текст из ответов; тот, что правили вручную, другой (его выводит ownup render без --trace, --template и --channel)',
  'a holding note may go out while others look; tell whoever decides on {0} that it does':
    'предварительное сообщение можно отправить, пока другие разбираются; предупредите о нём тех, кто принимает решение ({0})',
  'not in the message, on purpose: {0} ({1})': 'намеренно не вошло в письмо: {0} ({1})',
  'personal-data': 'персональные данные',
  injury: 'пострадавшие',
  advice: 'профессиональная консультация',
  claim: 'претензия',
  regulator: 'надзорный орган',
  contract: 'договор',
  deliberate: 'намеренное действие',
  concealed: 'сокрытие ошибки',
  repeated: 'второй раз',
  'missed-deadline': 'сорванный срок',
  'billing-error': 'неверная сумма',
  'wrong-delivery': 'ошибка в доставке',
  outage: 'перебой в работе',
  'data-loss': 'потеря данных',
  'data-breach': 'утечка персональных данных',
  'wrong-advice': 'неверный совет',
  'quality-defect': 'брак',
  'handover-failure': 'упущение при передаче дел',
  miscommunication: 'недоразумение',
  done: 'сделано',
  doing: 'делается',
  planned: 'запланировано',
  refund: 'возврат денег',
  credit: 'сумма в зачёт',
  discount: 'скидка',
  replacement: 'замена',
  redo: 'работа, сделанная заново',
  other: 'другое',
  'the template has no words for "not known yet"; answer it, or leave the line out':
    'в шаблоне нет слов для «пока неизвестно»; ответьте или уберите эту строку',
  '{0} is {1}': '{0} — {1}',
  'this is asked only where {0}; take it out, or put that right':
    'об этом спрашивают, только если {0}; уберите этот ответ или поправьте тот',
  'the file has {0} {0:character|characters}; a disclosure has at most {1}':
    'в файле {0} {0:знак|знака|знаков}, а допускается не больше {1}',
  '{0}: there is no such file.': '{0}: такого файла нет.',
  'Check the name and the folder you are in.': 'Проверьте имя и текущую папку.',
  '{0}: this file is not UTF-8 text.': '{0}: этот файл — не текст в UTF-8.',
  'Save it as UTF-8 in your editor, then try again.': 'Сохраните его в редакторе как UTF-8 и попробуйте ещё раз.',
  'the disk is full': 'диск заполнен',
  'Make room; what was saved before is untouched. Then run ownup again.':
    'Освободите место и запустите ownup снова. Всё сохранённое раньше на месте.',
  'your disk quota is used up': 'ваша квота на диске исчерпана',
  'the file would be larger than this system allows': 'файл получился бы больше, чем разрешает система',
  'What was saved before is untouched.': 'Всё сохранённое раньше на месте.',
  'this may not be read or written here': 'нет прав на чтение или запись',
  'Start ownup in a folder of your own, or have the rights changed.': 'Запустите ownup в своей папке или попросите дать вам права.',
  'this disk is read-only': 'диск доступен только для чтения',
  'Start ownup in a folder that can be written.': 'Запустите ownup в папке, где разрешена запись.',
  'this is a folder, not a file': 'это папка, а не файл',
  'Name a file in it.': 'Укажите файл в этой папке.',
  'a part of this path is a file, not a folder': 'часть этого пути — файл, а не папка',
  'Check the path.': 'Проверьте путь.',
  'a folder on this path is not there': 'одной из папок этого пути нет',
  'this name is too long': 'это имя слишком длинное',
  'Use a shorter name.': 'Выберите имя покороче.',
  '{0}: {1}.': '{0}: {1}.',
  '{0}: the system says {1}.': '{0}: ошибка системы {1}.',
  'What was saved before is untouched. Check the disk, then try again.':
    'Всё сохранённое раньше на месте. Проверьте диск и попробуйте ещё раз.',
  'a sentence goes here': 'здесь нужна фраза',
  'a line of text goes here': 'здесь нужна строка текста',
  'a text goes here': 'здесь нужен текст',
  'a date goes here': 'здесь нужна дата',
  'a sum of money goes here': 'здесь нужна сумма',
  'a number goes here': 'здесь нужно число',
  'a word goes here': 'здесь нужно слово',
  'is empty; leave the line out, or write "not known yet" or "does not apply"':
    'пусто; ответьте или выберите «пока неизвестно» или «не относится к делу»',
  '"{0}" is no date; write one like 2026-11-27': '«{0}» — не дата; напишите её так: 2026-11-27',
  'has {0} {0:character|characters}; the most that fits is {1}': 'здесь {0} {0:знак|знака|знаков}, а помещается {1}',
  '"{0}" is not one of {1}': '«{0}» не подходит; возможные варианты: {1}',
  '"{0}" is no whole number': '«{0}» — не целое число',
  'the fields of your template go here, one a line': 'здесь поля вашего шаблона, по одному в строке',
  'a field is named with small letters, digits and _, such as po_number':
    'имя поля пишут строчными латинскими буквами, цифрами и _, например po_number',
  'this ownup reads version {0} of the file, not "{1}"': 'эта версия ownup читает файлы версии {0}, а не «{1}»',
  '{0} was changed by another program while you were answering.': 'Пока вы отвечали, {0} изменила другая программа.',
  'It was left as it is, and your answers are in {0}. Compare the two, then run: ownup draft {1}':
    'Он остался как был, а ваши ответы — в {0}. Сравните оба файла и запустите: ownup draft {1}',
  '{0} is open in another ownup (process {1}).': '{0} уже открыт в другом окне ownup (процесс {1}).',
  'Finish there first. If that window is gone, delete {0} and start again.':
    'Сначала закончите там. Если того окна уже нет, удалите {0} и начните снова.',
  '{0} could not be locked.': '{0} не удалось заблокировать.',
  'Delete {0} and start again.': 'Удалите {0} и начните снова.',
  '{0}: a merge conflict stands here.': '{0}: здесь остался конфликт слияния.',
  'Keep one of the two versions, then run ownup again.': 'Оставьте одну из двух версий и запустите ownup снова.',
  'This note names no rule, so it silences nothing. Write it like this: {0}':
    'В этой пометке не названо правило, поэтому она ничего не отключает. Пишите так: {0}',
  'This note gives no reason, so it silences nothing. Write it like this: {0}':
    'В этой пометке не названа причина, поэтому она ничего не отключает. Пишите так: {0}',
  'This note silences nothing: {0}': 'Эта пометка ничего не отключает: {0}',
  'A note cannot silence {0}. Put right what it finds, and take the note out.':
    'Правило {0} пометкой не отключить. Исправьте то, что найдено, и уберите пометку.',
  '{0} finds nothing here. Take it out of this note.': 'Правило {0} здесь ничего не находит. Уберите его из этой пометки.',
  '{0} finds nothing here. Take this note out.': 'Правило {0} здесь ничего не находит. Уберите эту пометку.',
  'there is no rule "{0}"': 'правила «{0}» нет',
  'there is no rule "{0}"; did you mean {1}?': 'правила «{0}» нет; может быть, вы имели в виду {1}?',
  'e-mail': 'электронное письмо',
  letter: 'письмо на бумаге',
  'chat message': 'сообщение в чате',
  'text message': 'СМС',
  'call script': 'текст звонка',
  '{0} {0:character|characters}, and the most that fits is {1}': '{0} {0:знак|знака|знаков}, а помещается {1}',
  '{0} {0:word|words}, and the most that fits is {1}': '{0} {0:слово|слова|слов}, а помещается {1}',
  'this {0} has {1}': '{0}: {1}',
  error: 'ошибка',
  warning: 'предупреждение',
  hint: 'совет',
  'in {0} of {1} {1:case|cases}, first: {2}': 'в {0} из {1} {1:случая|случаев|случаев}, первый: {2}',
  'in {0} of {1} {1:case|cases}: {2}': 'в {0} из {1} {1:случая|случаев|случаев}: {2}',
  '(written by {0})': '(строка шаблона: {0})',
  '{0} {0:error|errors}': '{0} {0:ошибка|ошибки|ошибок}',
  '{0} {0:warning|warnings}': '{0} {0:предупреждение|предупреждения|предупреждений}',
  '{0} {0:hint|hints}': '{0} {0:совет|совета|советов}',
  '{0} {0:template|templates}': '{0} {0:шаблон|шаблона|шаблонов}',
  '{0} {0:case|cases}': '{0} {0:случай|случая|случаев}',
  '{0} {0:disclosure|disclosures}': '{0} {0:файл ответов|файла ответов|файлов ответов}',
  '{0} {0:message|messages}': '{0} {0:письмо|письма|писем}',
  '{0} {0:house rule|house rules}': '{0} {0:правило команды|правила команды|правил команды}',
  '{0} {0:example|examples}': '{0} {0:пример|примера|примеров}',
  '{0} {0:finding|findings} of less weight not shown.': 'Менее важных замечаний не показано: {0}.',
  '{0} in {1}.': '{0}. Проверено: {1}.',
  '{0}.': '{0}.',
  'No errors in {0}.': 'Ошибок нет. Проверено: {0}.',
  '{0} {0:house rule does what its|house rules do what their} {1} {1:example says|examples say}.':
    '{0} {0:правило команды работает|правила команды работают|правил команды работают} так, как показывают примеры ({1}).',
  'Nothing was checked.': 'Ничего не проверено.',
  'Nothing found in {0}.': 'Замечаний нет. Проверено: {0}.',
  'The checks cannot tell if it is true: read it once more.': 'Правда ли всё это, проверка сказать не может: прочитайте ещё раз.',
  'rests on: {0}': 'основано на: {0}',
  'rests on no answer': 'не основано ни на одном ответе',
}
