# Check and take away: how ready it is, the ways out, every answer, and the end.

## How ready it is

not-yet = 还没有
there = 已有：
coverage-nine = 这9项是谁要求的
coverage-asked-by = 要求写明这一项的：{ $guides }
gap-contact = 写上您是谁，怎样能联系到您。
    .go = 填写联系方式
gap-date = 日期由助手写上，就是今天。
    .go = 看看日期
gap-addressee = 写上是哪家公司，再加上部门、联系人或者地址。
    .named = 写上寄给对方的哪个部门、哪个人，或者哪个地址。
    .go = 填写寄给谁
gap-references = 有一个编号，对方就能在记录里找到您。
    .go = 填写编号
gap-facts_in_order = 写上发生了什么，是哪一天。有日期的事最容易核对。
    .go = 填写事情经过
gap-effect = 写上这件事对您有什么影响，让您损失了什么。
    .go = 填写影响
gap-steps_taken = 写上您找过谁。还没找过，就空着。
    .go = 填写找过谁
gap-what_is_asked = 写上怎样才算解决。
    .go = 填写请求
gap-reply_by = 定一个答复的日期，一般是14天。
    .go = 给对方{ $days }天
worth-a-look = 值得再看一眼
more-of-these = 还有{ $count }条

## The ways out

documents = 导出
checked = 每一件事我都核对过了
    .hint = 当时在场的是您，助手没法替您核对。
pdf-pages = { $count ->
   *[other] PDF，{ $count }页
}
document-lacks = 补上这些，会更有力：
copy = 复制文字
    .aloud = 复制文字：{ $document }
    .done = 已复制
    .by-hand = 浏览器不允许自动复制。文字已经在这个框里选中，请从这里复制。
print = 打印
    .aloud = 打印：{ $document }
other-formats = 其他格式
    .of = 用其他格式导出{ $document }
format-text = 纯文本
    .of = { $document }：纯文本
format-html = 网页
    .of = { $document }：网页
format-docx = Word文档
    .of = { $document }：Word文档
format-eml = 邮件草稿
    .of = { $document }：邮件草稿
    .hint = 会在您的邮件软件里打开，PDF已经附上。由您自己发送。
web-form = 填到对方网站表单里的文字
    .hint = 网站表单常常限制字数。上限一般写在输入框旁边；没写的话，文字贴进去被截断，就是超了。
    .limit = 最多能填多少个字符
    .whole = 全部放得下：{ $count }个字符，上限{ $most }个。
    .shorter = 放得下，只是去掉了助手的几句话：{ $count }个字符，上限{ $most }个。您写的一句没少。
    .left-out = { $count }个字符，上限{ $most }个。没放下的有：{ $answers }。可以写短一些，或者在表单里说明随后有信寄到。
    .number = 请用数字填写，从{ $least }到{ $most }。
    .copy = 复制表单用的文字
window = 地址印在开窗信封露出来的位置。寄之前先折一张试试。
own-sentences = 助手自己写的句子
    .hint = 这些是助手写在您的话前后的句子。省略号的地方是您的话。

## Every answer

your-answers = 您的回答
    .nothing = 还没有内容
    .all = 逐条查看所有回答
    .all-hint = 选一条就能修改。
    .yes = 是
change-on = 去“{ $page }”修改
change = 修改
    .aloud = ：{ $page }
row-more = { $text }（还有{ $count }条）
row-opening-long_customer = 开头先说是老客户
row-opening-facts = 开头直接说事
row-for = 代{ $name }写
row-references = { $count ->
   *[other] { $count }个编号
}
row-facts = { $count ->
   *[other] { $count }件事
}
row-evidence = { $count ->
   *[other] { $count }份凭证
}
row-contacts = { $count ->
   *[other] { $count }次通话或消息
}
row-impact = 钱以外的影响
row-requests = { $count ->
   *[other] { $count }个请求
}
row-by = { $day }前答复
row-no-date = 还没有答复期限
row-call-only = { $count ->
   *[other] { $count }个退一步的办法，只在电话里说
}
row-in-letter = { $count ->
   *[other] { $count }个退一步的办法，也写进信里
}
row-least = 您的底线，只在通话稿最后一页

## A copy to go on with, and the end

save = 存一份，以后接着写
    .hint = 所有回答都在一个文件里。改天在“开始”页打开它就行。
    .button = 把我的回答存成文件
    .inside = 自己留存的PDF里有您的全部回答，包括只给您自己看的。请自己保管，不要发出去。
    .document = { $document }（自己留存）
    .lacks = 下面这些回答没法照原样存进文件。请先改好，或者另外记下来。
done = 写完了吗？
    .hint = 可以把草稿从这台设备上删掉。下载过的文件还在“下载”文件夹里，需要您自己删除。
erase = 从这台设备上删掉
    .sure = 这份草稿会从这台设备上删掉，不能恢复。
    .yes = 删掉这份草稿
    .no = 先留着
