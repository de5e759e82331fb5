/** A page of a plan as Word 2016 puts it on the clipboard: title, a table with a section row and a list in a cell. */
export const wordHtml = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-size:12.0pt;} table.MsoTableGrid {border:solid windowtext 1.0pt;} --></style>
</head>
<body lang=RU style='tab-interval:35.4pt'>
<!--StartFragment-->
<p class=MsoNormal align=center style='text-align:center'><b><span style='font-size:14.0pt'>План по организации<br>
сетевого взаимодействия на 2025-2026 учебный год<o:p></o:p></span></b></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;border:none'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  <td width=47 valign=top style='width:35.2pt;border:solid windowtext 1.0pt'><p class=MsoNormal><b>№ п/п<o:p></o:p></b></p></td>
  <td width=300 valign=top><p class=MsoNormal><b>Виды деятельности<o:p></o:p></b></p></td>
  <td width=120 valign=top><p class=MsoNormal><b>Сроки
  реализации<o:p></o:p></b></p></td>
  <td width=160 valign=top><p class=MsoNormal><b>Исполнители<o:p></o:p></b></p></td>
 </tr>
 <tr style='mso-yfti-irow:1'>
  <td width=627 colspan=4 valign=top><p class=MsoNormal align=center><i>Организационный этап<o:p></o:p></i></p></td>
 </tr>
 <tr style='mso-yfti-irow:2'>
  <td width=47 valign=top><p class=MsoNormal>1<o:p></o:p></p></td>
  <td width=300 valign=top><p class=MsoNormal>Издание приказа «О&nbsp;сетевом
  взаимодействии»<o:p></o:p></p></td>
  <td width=120 valign=top><p class=MsoNormal>до 10 сентября<o:p></o:p></p></td>
  <td width=160 rowspan=2 valign=top><p class=MsoNormal>Директор,<o:p></o:p></p><p class=MsoNormal>методист<o:p></o:p></p></td>
 </tr>
 <tr style='mso-yfti-irow:3;mso-yfti-lastrow:yes'>
  <td width=47 valign=top><p class=MsoNormal>2<o:p></o:p></p></td>
  <td width=300 valign=top><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Рабочая группа<o:p></o:p></p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Положение &lt;проект&gt;<o:p></o:p></p></td>
  <td width=120 valign=top><p class=MsoNormal>15.10.2025<o:p></o:p></p></td>
 </tr>
</table>
<p class=MsoNormal>Методист ____________ И.И. Иванова<o:p></o:p></p>
<!--EndFragment-->
</body></html>`;

export const wordPlain =
  'План по организации\nсетевого взаимодействия на 2025-2026 учебный год\n\n№ п/п\tВиды деятельности\tСроки реализации\tИсполнители\n';
