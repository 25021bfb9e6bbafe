# What was noticed in a case. Each sentence says what to do, in everyday words.

## Problems: an answer that can't be used. Looked up as problem-<field>-<code>, then problem-<code>.

problem-file_too_large = 这个文件超过{ $most } MB。投诉文件里只有文字；请找助手存的那个.json文件。
problem-pdf_too_large = 这个文件超过{ $most } MB。自己留存的PDF没有这么大；请找那份PDF，或者助手存的.json文件。
problem-pdf_without_case = 这个PDF里没有存您的回答。用来寄出的那份不带回答；请打开自己留存的那份，或者助手存的.json文件。
problem-pdf_changed = 这个PDF被别的程序重新存过，或者传送时丢了一部分，里面存的回答已经读不出来。请找助手原来存的PDF或.json文件。
problem-case_too_large = 您的回答太长，存成文件后会打不开；文件最多{ $most } MB。请把最长的几条写短些。
problem-file_not_text = 这不是投诉文件：里面不是文字。请找助手存的那个.json文件。
problem-file_too_deep = 这个文件的结构太复杂，不是投诉文件。请找助手存的那个.json文件。
problem-file_not_json = 第{ $line }行不是正确的JSON。请看看那里是不是少了逗号、引号或括号。
problem-file_empty = 这个文件是空的。请找助手存的那个.json文件。
problem-number_too_long = 文件里有一个几千位的数字。请把它去掉。
problem-file_not_case = 这个文件是JSON，但不是投诉文件。投诉文件以花括号开头，并写明 format。
problem-format_newer = 这个文件是用更新版本的助手存的。请先更新助手，再打开它。
problem-format_unknown = 文件里没有 "format": "complaint-kit/1"，不能当作投诉文件读取。
problem-unknown_key = 没有叫“{ $value }”的字段。请检查拼写，或者去掉它。
problem-key_twice = 字段“{ $value }”在这里出现了两次。请只留一个。
problem-number_not_finite = 投诉文件里不能存{ $value }这样的数。金额请写成带引号的数字，例如 "86.40"。
problem-text_too_long = 这里超过{ $most }个字符。请写短些，或者把一部分移到别的回答里。
problem-list_too_long = 这里超过{ $most }条。请把一些合并起来。
problem-date_form = 日期请写成年-月-日，例如2026-10-12。
problem-date_impossible = 日历上没有这一天。请检查月和日。
problem-date_years = 请用1900年到2100年之间的日期。
problem-time_form = 时间请写成时和分，例如09:20。
problem-amount_form = 金额请只写数字，角和分写在小数点后面，例如86.40。
problem-amount_sign = 金额前面不要加正负号。
problem-amount_digits = 金额最多写{ $most }位数字。
problem-amount_decimals = { $most ->
    [0] { $currency }没有小数，金额请写整数。
   *[other] { $currency }最多有{ $most }位小数，金额请照这样写。
}
problem-country_unknown = “{ $value }”不是国家或地区代码。请用两个大写字母，例如CN或GB。
problem-currency_unknown = “{ $value }”不是货币代码。请用三个大写字母，例如CNY或USD。
problem-language_form = “{ $value }”不是语言标签。请用 zh-Hans 或 en 这样的标签。
problem-lead_in_several = 开头只能用一条，请选一条。
problem-evidence_id_twice = 有两份凭证都用了编号“{ $value }”。请给其中一份换个编号。
problem-string_type = 这里请写成带引号的文字。
problem-bool_type = 这里请写 true 或 false，不带引号。
problem-list_type = 这里请写成列表，放在方括号里。
problem-model_type = 这里请写成对象，放在花括号里。
problem-literal_error = 这里只能用这些词之一：{ $known }。
problem-missing = 缺少这一项。

## Advice: the case can go out as it is, and would be stronger.

advice-customer-contact-missing = 请写上邮箱、电话或者地址。一样都没有，对方没法答复您。
advice-customer-reply_by-not_given = 您希望对方用这种方式答复。请写上对应的联系方式，或者换一种方式。
advice-company-references-missing = 如果有客户号、订单号或工单号，请写上。对方首先会查这个。
advice-timeline-date-missing = 请写上日期，大概的也行。有日期的事，对方很难略过。
advice-timeline-date-in_future = 这个日期还没到。请检查年份和日期。
advice-timeline-promised-no_date = 请写上是哪天答应的。有日期的承诺，才好让对方兑现。
advice-timeline-promised-no_name = 是谁答应的？姓什么、工号多少都可以。对方没说，就空着。
advice-timeline-evidence-not_listed = “{ $id }”不在您的凭证清单里。请加进清单，或者从这里去掉。
advice-amount-no_currency = 这是哪种货币？请选一种，免得看错金额。
advice-contacts-date-in_future = 这个日期还没到。请检查年份和日期。
advice-contacts-promised-no_date = 答应的是哪天之前？请写上日期，没有就问一个。
advice-contacts-promised-no_name = 是谁答应的？写个姓或者工号就够了。
advice-remedy-sought-missing = 请写上怎样才算解决。不说清楚，让对方去猜，得到的往往更少。
advice-remedy-sought-amount-unexplained = 前面的经过里看不出这笔钱是怎么来的。请在对应的那件事上写明费用。
advice-remedy-respond_by-missing = 请定一个答复的日期，一般是14天。
advice-remedy-respond_by-in_past = 这个日期已经过了。请给对方留点时间，比如从今天起14天。
advice-remedy-respond_by-before_last_fact = 这个日期比最后发生的那件事还早。请检查这两个日期。

## Holds: something that should not leave the house.

hold-card_number = 这看起来像银行卡号。对方答复您，用不着这个。
hold-secret = 这看起来像密码或者验证码。对方答复您，用不着这个。

## Coverage: what official guides ask of a complaint.

coverage-summary = 官方指南要求写明{ $all }项，现在有{ $done }项。
coverage-summary-missing = 官方指南要求写明{ $all }项，现在有{ $done }项，{ $missing }。
coverage-contact = 联系方式
    .missing = 还没有姓名和联系方式
coverage-date = 日期
    .missing = 还没有日期
coverage-addressee = 寄给谁
    .missing = 还没写全公司名称和地址（或部门）
coverage-references = 编号
    .missing = 还没有编号
coverage-facts_in_order = 事情经过
    .missing = 还有事情没写日期
    .none = 还没写发生了什么
    .undated = { $count ->
       *[other] { $count }件事还没写日期
    }
coverage-effect = 影响
    .missing = 还没写对您的影响
coverage-steps_taken = 找过谁
    .missing = 还没写找过谁
coverage-what_is_asked = 请求
    .missing = 还没有请求
coverage-reply_by = 答复期限
    .missing = 还没有答复期限
