<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message id="words:none">
        <source>no data</source>
        <translation>kein Wert</translation>
    </message>
    <message id="words:state.low">
        <source>LOW</source>
        <extracomment>The large plate of the training page: capitals, one or two short words.</extracomment>
        <translation>ZU WENIG</translation>
    </message>
    <message id="words:state.in">
        <source>IN BAND</source>
        <extracomment>The large plate of the training page: capitals, one or two short words.</extracomment>
        <translation>IM ZIELBEREICH</translation>
    </message>
    <message id="words:state.high">
        <source>HIGH</source>
        <extracomment>The large plate of the training page: capitals, one or two short words.</extracomment>
        <translation>ZU VIEL</translation>
    </message>
    <message id="words:state.none">
        <source>NO LOAD</source>
        <extracomment>The large plate of the training page: capitals, one or two short words.</extracomment>
        <translation>KEINE LAST</translation>
    </message>
    <message id="words:rung.low">
        <source>Low</source>
        <extracomment>The same word in its row while it is not lit.</extracomment>
        <translation>Zu wenig</translation>
    </message>
    <message id="words:rung.in">
        <source>In band</source>
        <extracomment>The same word in its row while it is not lit.</extracomment>
        <translation>Im Zielbereich</translation>
    </message>
    <message id="words:rung.high">
        <source>High</source>
        <extracomment>The same word in its row while it is not lit.</extracomment>
        <translation>Zu viel</translation>
    </message>
    <message id="words:rung.none">
        <source>No load</source>
        <extracomment>The same word in its row while it is not lit.</extracomment>
        <translation>Keine Last</translation>
    </message>
    <message id="words:guide.low">
        <source>Press a little more</source>
        <extracomment>What to do now, in large type: one short sentence.</extracomment>
        <translation>Etwas mehr belasten</translation>
    </message>
    <message id="words:guide.in">
        <source>Hold here</source>
        <extracomment>What to do now, in large type: one short sentence.</extracomment>
        <translation>So halten</translation>
    </message>
    <message id="words:guide.high">
        <source>Ease off a little</source>
        <extracomment>What to do now, in large type: one short sentence.</extracomment>
        <translation>Etwas weniger belasten</translation>
    </message>
    <message id="words:guide.prewarn">
        <source>Ease off now</source>
        <extracomment>What to do now, in large type: one short sentence.</extracomment>
        <translation>Jetzt weniger belasten</translation>
    </message>
    <message id="words:guide.start">
        <source>Press slowly to {load}</source>
        <extracomment>What to do now, in large type: one short sentence.</extracomment>
        <translation>Langsam belasten bis {load}</translation>
    </message>
    <message id="words:guide.fast">
        <source>Press more slowly</source>
        <extracomment>What to do now, in large type: one short sentence.</extracomment>
        <translation>Langsamer belasten</translation>
    </message>
    <message id="words:clock.run">
        <source>Clock running</source>
        <translation>Uhr läuft</translation>
    </message>
    <message id="words:clock.wait">
        <source>Clock waiting</source>
        <translation>Uhr wartet</translation>
    </message>
    <message id="words:time.left">
        <source>{time} left</source>
        <extracomment>Small beside a very large time.</extracomment>
        <translation>{time} übrig</translation>
    </message>
    <message id="words:time.done">
        <source>{done} of {total} in band</source>
        <translation>{done} von {total} im Zielbereich</translation>
    </message>
    <message id="words:alarm.over">
        <source>UNLOAD NOW</source>
        <extracomment>The alarm page, readable from two metres: as short as can be.</extracomment>
        <translation>JETZT ENTLASTEN</translation>
    </message>
    <message id="words:alarm.over.why">
        <source>Above the limit of {load}</source>
        <extracomment>The alarm page, readable from two metres: as short as can be.</extracomment>
        <translation>Über der Grenze von {load}</translation>
    </message>
    <message id="words:alarm.stale">
        <source>NO LIVE DATA</source>
        <extracomment>The alarm page, readable from two metres: as short as can be.</extracomment>
        <translation>KEINE AKTUELLEN WERTE</translation>
    </message>
    <message id="words:alarm.stale.do">
        <source>UNLOAD</source>
        <extracomment>The alarm page, readable from two metres: as short as can be.</extracomment>
        <translation>ENTLASTEN</translation>
    </message>
    <message id="words:alarm.stale.why">
        <source>No reading for {time}</source>
        <extracomment>The alarm page, readable from two metres: as short as can be.</extracomment>
        <translation>Seit {time} kein Messwert</translation>
    </message>
    <message id="words:alarm.silent.why">
        <source>The app stopped. Trust the scale's display.</source>
        <extracomment>The alarm page, readable from two metres: as short as can be.</extracomment>
        <translation>Die App steht. Verlassen Sie sich auf die Waage.</translation>
    </message>
    <message id="words:alarm.do">
        <source>Hold your support. Lift off.</source>
        <extracomment>The alarm page, readable from two metres: as short as can be.</extracomment>
        <translation>Gut festhalten. Abheben.</translation>
    </message>
    <message id="words:alarm.link">
        <source>Reconnecting</source>
        <extracomment>The alarm page, readable from two metres: as short as can be.</extracomment>
        <translation>Verbindet neu</translation>
    </message>
    <message id="words:held">
        <source>Reading held by the scale</source>
        <translation>Waage hält den Messwert fest</translation>
    </message>
    <message id="words:held.do">
        <source>Lift off, press again</source>
        <translation>Abheben, dann neu belasten</translation>
    </message>
    <message id="words:verified">
        <source>Held, verified at {load}</source>
        <translation>Fester Wert, geprüft bei {load}</translation>
    </message>
    <message id="words:verified.next">
        <source>Verify again in {time}</source>
        <translation>In {time} erneut prüfen</translation>
    </message>
    <message id="words:noread">
        <source>No reading from the scale</source>
        <translation>Kein Messwert von der Waage</translation>
    </message>
    <message id="words:noread.do">
        <source>Stay off. The app keeps trying.</source>
        <translation>Nicht belasten. Die App versucht es weiter.</translation>
    </message>
    <message id="words:asleep">
        <source>Tap the scale with your hand</source>
        <translation>Tippen Sie mit der Hand auf die Waage</translation>
    </message>
    <message id="words:asleep.why">
        <source>It is asleep. Keep the abutment off it.</source>
        <translation>Sie schläft. Das Abutment nicht daraufstellen.</translation>
    </message>
    <message id="words:unit.changed">
        <source>The scale changed its unit</source>
        <translation>Die Waage hat die Einheit gewechselt</translation>
    </message>
    <message id="words:unit.do">
        <source>Lift off. Check kg or lb.</source>
        <translation>Abheben. Prüfen Sie kg oder lb.</translation>
    </message>
    <message id="words:suspended">
        <source>The computer was asleep</source>
        <translation>Der Computer war im Ruhezustand</translation>
    </message>
    <message id="words:drift">
        <source>Zero has moved. Lift off.</source>
        <translation>Der Nullpunkt hat sich verschoben. Abheben.</translation>
    </message>
    <message id="words:zero.bad">
        <source>Something is on the scale</source>
        <translation>Etwas liegt auf der Waage</translation>
    </message>
    <message id="words:zero.ok">
        <source>Steady for {time}. Nothing on the scale.</source>
        <translation>{time} ruhig. Nichts auf der Waage.</translation>
    </message>
    <message id="words:zero.wait">
        <source>Waiting for a steady zero</source>
        <translation>Wartet auf einen ruhigen Nullpunkt</translation>
    </message>
    <message id="words:rest">
        <source>Bout {bout} done. No load now.</source>
        <translation>Abschnitt {bout} fertig. Jetzt nicht belasten.</translation>
    </message>
    <message id="words:rest.go">
        <source>Start when you are ready</source>
        <translation>Beginnen Sie, wenn Sie bereit sind</translation>
    </message>
    <message id="words:pause">
        <source>Paused. Lift off now.</source>
        <translation>Pause. Jetzt abheben.</translation>
    </message>
    <message id="words:pause.go">
        <source>Go on when you are ready</source>
        <translation>Weiter, wenn Sie bereit sind</translation>
    </message>
    <message id="words:rest.load">
        <source>Lift off now</source>
        <translation>Jetzt abheben</translation>
    </message>
    <message id="words:unloaded">
        <source>Scale shows {load}</source>
        <translation>Waage zeigt {load}</translation>
    </message>
    <message id="words:cont.reset">
        <source>Out too long. This hold starts again.</source>
        <translation>Zu lange außerhalb. Die Zeit beginnt neu.</translation>
    </message>
    <message id="words:window">
        <source>Make the window larger</source>
        <translation>Machen Sie das Fenster größer</translation>
    </message>
    <message id="words:pain.ask">
        <source>Pain now?</source>
        <translation>Schmerz jetzt?</translation>
    </message>
    <message id="words:pain.stop">
        <source>Pain is {pain}. Lift off. Session ends.</source>
        <translation>Schmerz ist {pain}. Abheben. Sitzung endet.</translation>
    </message>
    <message id="words:pain.note">
        <source>Pain is {pain}</source>
        <translation>Schmerz ist {pain}</translation>
    </message>
    <message id="words:stop.ask">
        <source>Stop this session?</source>
        <translation>Diese Sitzung beenden?</translation>
    </message>
    <message id="words:stop.saved">
        <source>Stopped. All readings are saved.</source>
        <translation>Beendet. Alle Messwerte sind gespeichert.</translation>
    </message>
    <message id="words:end.over">
        <source>Above the limit 3 times. Session ends.</source>
        <translation>3-mal über der Grenze. Sitzung endet.</translation>
    </message>
    <message id="words:end.link">
        <source>No scale for 2 min. Session saved.</source>
        <translation>2 min keine Waage. Sitzung gespeichert.</translation>
    </message>
    <message id="words:end.source">
        <source>The recording ended. Session saved.</source>
        <translation>Die Aufnahme ist zu Ende. Sitzung gespeichert.</translation>
    </message>
    <message id="words:end.time">
        <source>Longest time reached. Session saved.</source>
        <translation>Längste Zeit erreicht. Sitzung gespeichert.</translation>
    </message>
    <message id="words:end.drop">
        <source>Unloaded. Clock waiting.</source>
        <translation>Entlastet. Uhr wartet.</translation>
    </message>
    <message id="words:end.recovered">
        <source>The program had stopped. Session recovered.</source>
        <translation>Das Programm war beendet. Sitzung wiederhergestellt.</translation>
    </message>
    <message id="words:sum.full">
        <source>{time} in band, as planned</source>
        <translation>{time} im Zielbereich, wie geplant</translation>
    </message>
    <message id="words:sum.part">
        <source>{done} of {total} in band</source>
        <translation>{done} von {total} im Zielbereich</translation>
    </message>
    <message id="words:sum.over">
        <source>Above the limit {times}. Please add a note.</source>
        <translation>{times} über der Grenze. Bitte eine Notiz.</translation>
    </message>
    <message id="words:saved">
        <source>Saved and checked</source>
        <translation>Gespeichert und geprüft</translation>
    </message>
    <message id="words:disk.full">
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message id="words:disk.readonly">
        <source>The disk is read-only.</source>
        <translation>Der Datenträger ist schreibgeschützt.</translation>
    </message>
    <message id="words:disk.fault">
        <source>The disk reports an error.</source>
        <translation>Der Datenträger meldet einen Fehler.</translation>
    </message>
    <message id="words:disk.slow">
        <source>The disk is too slow.</source>
        <translation>Der Datenträger ist zu langsam.</translation>
    </message>
    <message id="words:disk.moved">
        <source>Recording goes on in another place.</source>
        <translation>Die Aufzeichnung läuft an anderer Stelle weiter.</translation>
    </message>
    <message id="words:disk.memory">
        <source>Recording goes on in memory only.</source>
        <translation>Die Aufzeichnung läuft nur im Speicher weiter.</translation>
    </message>
    <message id="words:save.fail">
        <source>Saving failed. Tell your physio.</source>
        <translation>Speichern misslungen. Bitte der Physiotherapie melden.</translation>
    </message>
    <message id="words:recovered">
        <source>Session of {time} was saved.</source>
        <translation>Sitzung von {time} wurde gespeichert.</translation>
    </message>
    <message id="words:block.plan">
        <source>Start is off. Plan ended.</source>
        <translation>Start ist aus. Plan ist abgelaufen.</translation>
    </message>
    <message id="words:block.early">
        <source>Start is off. Plan begins {day}.</source>
        <translation>Start ist aus. Plan beginnt am {day}.</translation>
    </message>
    <message id="words:block.none">
        <source>Start is off. No confirmed plan.</source>
        <translation>Start ist aus. Kein bestätigter Plan.</translation>
    </message>
    <message id="words:block.alter">
        <source>Start is off. Plan was changed.</source>
        <translation>Start ist aus. Plan wurde geändert.</translation>
    </message>
    <message id="words:block.soon">
        <source>Next session from {time}</source>
        <translation>Nächste Sitzung ab {time}</translation>
    </message>
    <message id="words:block.done">
        <source>Sessions for today are done</source>
        <translation>Die Sitzungen für heute sind fertig</translation>
    </message>
    <message id="words:block.check">
        <source>Check the scale first</source>
        <translation>Prüfen Sie zuerst die Waage</translation>
    </message>
    <message id="words:block.pain">
        <source>Do not load today.</source>
        <translation>Heute nicht belasten.</translation>
    </message>
    <message id="words:block.call">
        <source>Call your clinic: {phone}</source>
        <translation>Rufen Sie Ihre Klinik an: {phone}</translation>
    </message>
    <message id="words:scale.ready">
        <source>Scale ready</source>
        <translation>Waage bereit</translation>
    </message>
    <message id="words:scale.live">
        <source>Scale live</source>
        <translation>Waage aktiv</translation>
    </message>
    <message id="words:scale.lost">
        <source>No scale data</source>
        <translation>Keine Waage</translation>
    </message>
    <message id="words:scale.held">
        <source>Reading held</source>
        <translation>Fester Wert</translation>
    </message>
    <message id="words:fit.long">
        <source>Fit for long holds</source>
        <translation>Für lange Belastung geeignet</translation>
    </message>
    <message id="words:fit.short">
        <source>Short holds only</source>
        <translation>Nur kurze Belastung</translation>
    </message>
    <message id="words:fit.no">
        <source>Not usable</source>
        <translation>Nicht brauchbar</translation>
    </message>
    <message id="words:sim">
        <source>SIMULATED</source>
        <translation>SIMULIERT</translation>
    </message>
    <message id="words:replay">
        <source>REPLAY</source>
        <translation>WIEDERGABE</translation>
    </message>
    <message id="words:mute.on">
        <source>Muted, {time}</source>
        <translation>Stumm, {time}</translation>
    </message>
    <message id="words:mute.off">
        <source>Sound on</source>
        <translation>Ton an</translation>
    </message>
    <message id="words:mute.no">
        <source>This alarm cannot be muted</source>
        <translation>Dieser Alarm bleibt immer hörbar</translation>
    </message>
    <message id="words:sound.none">
        <source>No sound</source>
        <translation>Kein Ton</translation>
    </message>
    <message id="words:event.started">
        <source>Session started</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Sitzung begonnen</translation>
    </message>
    <message id="words:event.link_up">
        <source>Scale connected</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Waage verbunden</translation>
    </message>
    <message id="words:event.live">
        <source>Readings again after {time}</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Wieder Messwerte nach {time}</translation>
    </message>
    <message id="words:event.unfrozen">
        <source>The reading moves again</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Der Messwert bewegt sich wieder</translation>
    </message>
    <message id="words:event.zeroed">
        <source>Zero is {load} on the scale</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Nullpunkt ist {load} auf der Waage</translation>
    </message>
    <message id="words:event.bout">
        <source>Bout {bout} started</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Abschnitt {bout} begonnen</translation>
    </message>
    <message id="words:event.in">
        <source>Load in the band</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Last im Zielbereich</translation>
    </message>
    <message id="words:event.out">
        <source>Load left the band</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Last verließ den Zielbereich</translation>
    </message>
    <message id="words:event.ramp">
        <source>Load rises from zero</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Last steigt von null</translation>
    </message>
    <message id="words:event.ramp_end">
        <source>Band reached</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Zielbereich erreicht</translation>
    </message>
    <message id="words:event.cleared">
        <source>Load is below the limit again</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Last ist wieder unter der Grenze</translation>
    </message>
    <message id="words:event.paused">
        <source>Paused by you</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Von Ihnen angehalten</translation>
    </message>
    <message id="words:event.resumed">
        <source>Going on</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Geht weiter</translation>
    </message>
    <message id="words:event.rest_end">
        <source>Rest over</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Ruhezeit vorbei</translation>
    </message>
    <message id="words:event.bout_done">
        <source>Bout done</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Abschnitt fertig</translation>
    </message>
    <message id="words:event.done">
        <source>Session done</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Sitzung fertig</translation>
    </message>
    <message id="words:link.good">
        <source>Signal good</source>
        <translation>Signal gut</translation>
    </message>
    <message id="words:link.warning">
        <source>Signal usable, with gaps</source>
        <translation>Signal brauchbar, mit Lücken</translation>
    </message>
    <message id="words:link.refused">
        <source>Signal too weak or too slow</source>
        <translation>Signal zu schwach oder zu langsam</translation>
    </message>
    <message id="words:link.pending">
        <source>Measuring the signal</source>
        <translation>Misst das Signal</translation>
    </message>
    <message id="words:link.final">
        <source>Gives final values only. Not for holds.</source>
        <translation>Gibt nur Endwerte. Nicht für lange Belastung.</translation>
    </message>
    <message id="words:train.target">
        <source>Target {load}</source>
        <translation>Ziel {load}</translation>
    </message>
    <message id="words:train.band">
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message id="words:train.limit">
        <source>Limit {load}</source>
        <translation>Grenze {load}</translation>
    </message>
    <message id="words:train.ago">
        <source>{time} ago</source>
        <translation>vor {time}</translation>
    </message>
    <message id="words:train.now">
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message id="words:train.bout">
        <source>Bout {bout} of {bouts}</source>
        <translation>Abschnitt {bout} von {bouts}</translation>
    </message>
    <message id="words:train.bout.short">
        <source>{bout}/{bouts}</source>
        <translation>{bout}/{bouts}</translation>
    </message>
    <message id="words:train.next">
        <source>Next</source>
        <translation>Danach</translation>
    </message>
    <message id="words:train.next.full">
        <source>Bout {bout} of {bouts}: {time}</source>
        <translation>Abschnitt {bout} von {bouts}: {time}</translation>
    </message>
    <message id="words:train.next.left">
        <source>Bout {bout} of {bouts}: {time} left</source>
        <translation>Abschnitt {bout} von {bouts}: {time} übrig</translation>
    </message>
    <message id="words:train.next.load">
        <source>{load}, {band}</source>
        <translation>{load}, {band}</translation>
    </message>
    <message id="words:train.rest">
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
    <message id="words:train.rest.of">
        <source>of {time}</source>
        <translation>von {time}</translation>
    </message>
    <message id="words:train.paused">
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message id="words:train.paused.since">
        <source>since {time}</source>
        <translation>seit {time}</translation>
    </message>
    <message id="words:train.ending">
        <source>Session ends</source>
        <translation>Sitzung endet</translation>
    </message>
    <message id="words:button.stop">
        <source>Stop</source>
        <extracomment>On a button.</extracomment>
        <translation>Beenden</translation>
    </message>
    <message id="words:button.pain">
        <source>Pain</source>
        <extracomment>On a button.</extracomment>
        <translation>Schmerz</translation>
    </message>
    <message id="words:button.mute">
        <source>Mute</source>
        <extracomment>On a button.</extracomment>
        <translation>Stumm</translation>
    </message>
    <message id="words:button.unmute">
        <source>Unmute</source>
        <extracomment>On a button.</extracomment>
        <translation>Ton an</translation>
    </message>
    <message id="words:button.pause">
        <source>Pause</source>
        <extracomment>On a button.</extracomment>
        <translation>Pause</translation>
    </message>
    <message id="words:button.go">
        <source>Go on</source>
        <extracomment>On a button.</extracomment>
        <translation>Weiter</translation>
    </message>
    <message id="words:button.bout">
        <source>Start bout {bout}</source>
        <extracomment>On a button.</extracomment>
        <translation>Abschnitt {bout} beginnen</translation>
    </message>
    <message id="words:button.back">
        <source>Back</source>
        <extracomment>On a button.</extracomment>
        <translation>Zurück</translation>
    </message>
    <message id="words:pain.scale">
        <source>0 no pain, 10 worst pain</source>
        <translation>0 kein Schmerz, 10 stärkster Schmerz</translation>
    </message>
    <message id="words:link.found">
        <source>Found {name}</source>
        <translation>{name} gefunden</translation>
    </message>
    <message id="words:link.wait">
        <source>Waiting for the first reading</source>
        <translation>Wartet auf den ersten Messwert</translation>
    </message>
    <message id="words:link.search">
        <source>Looking for your scale</source>
        <translation>Sucht Ihre Waage</translation>
    </message>
    <message id="words:link.hint">
        <source>No scale yet. Close other scale apps.</source>
        <translation>Noch keine Waage. Andere Waagen-Apps schließen.</translation>
    </message>
    <message id="words:link.connect">
        <source>Connecting to the scale</source>
        <translation>Verbindet sich mit der Waage</translation>
    </message>
    <message id="words:link.retry">
        <source>The scale did not answer. Trying again.</source>
        <translation>Die Waage antwortete nicht. Neuer Versuch.</translation>
    </message>
    <message id="words:link.ended">
        <source>The scale ended the connection</source>
        <translation>Die Waage hat die Verbindung beendet</translation>
    </message>
    <message id="words:link.silent">
        <source>The scale sends nothing. Reconnecting.</source>
        <translation>Die Waage sendet nichts. Verbindet sich neu.</translation>
    </message>
    <message id="words:radio.off">
        <source>Bluetooth is off. Switch it on.</source>
        <translation>Bluetooth ist aus. Schalten Sie es ein.</translation>
    </message>
    <message id="words:radio.none">
        <source>No Bluetooth adapter found. Plug one in.</source>
        <translation>Kein Bluetooth-Adapter gefunden. Bitte einen anstecken.</translation>
    </message>
    <message id="words:radio.service">
        <source>The Bluetooth service is not running</source>
        <translation>Der Bluetooth-Dienst läuft nicht</translation>
    </message>
    <message id="words:radio.bus">
        <source>The system's D-Bus is not running</source>
        <translation>Der D-Bus des Systems läuft nicht</translation>
    </message>
    <message id="words:radio.denied">
        <source>Bluetooth is not allowed for you</source>
        <translation>Bluetooth ist für Sie nicht erlaubt</translation>
    </message>
    <message id="words:radio.stuck">
        <source>Bluetooth does not answer. Trying again.</source>
        <translation>Bluetooth antwortet nicht. Neuer Versuch.</translation>
    </message>
    <message id="words:radio.failed">
        <source>Bluetooth failed. Trying again.</source>
        <translation>Bluetooth ist ausgefallen. Neuer Versuch.</translation>
    </message>
    <message id="words:ask.scale">
        <source>Which scale is yours?</source>
        <translation>Welche Waage ist Ihre?</translation>
    </message>
    <message id="words:ask.format">
        <source>Which scale is this?</source>
        <translation>Welche Waage ist das?</translation>
    </message>
    <message id="words:ask.press">
        <source>Press the scale once with your hand</source>
        <translation>Drücken Sie einmal mit der Hand darauf</translation>
    </message>
    <message id="words:ask.display">
        <source>What does the scale show?</source>
        <translation>Was zeigt die Waage?</translation>
    </message>
    <message id="words:body_fat">
        <source>Sends a current through bare metal.</source>
        <translation>Leitet Strom durch blankes Metall.</translation>
    </message>
    <message id="words:body_fat.do">
        <source>Use an insulating pad, or a weight-only scale.</source>
        <translation>Isolierendes Polster oder einfache Waage verwenden.</translation>
    </message>
    <message id="words:say.over">
        <source>Unload now.</source>
        <extracomment>Spoken aloud: short, calm, without hurry.</extracomment>
        <translation>Jetzt entlasten.</translation>
    </message>
    <message id="words:say.stale">
        <source>No live data. Unload.</source>
        <extracomment>Spoken aloud: short, calm, without hurry.</extracomment>
        <translation>Keine aktuellen Werte. Entlasten.</translation>
    </message>
    <message id="words:say.prewarn">
        <source>Ease off now.</source>
        <extracomment>Spoken aloud: short, calm, without hurry.</extracomment>
        <translation>Jetzt weniger belasten.</translation>
    </message>
    <message id="words:say.high">
        <source>Ease off a little.</source>
        <extracomment>Spoken aloud: short, calm, without hurry.</extracomment>
        <translation>Etwas weniger belasten.</translation>
    </message>
    <message id="words:say.held">
        <source>Reading held. Lift off, press again.</source>
        <extracomment>Spoken aloud: short, calm, without hurry.</extracomment>
        <translation>Fester Wert. Abheben, dann neu belasten.</translation>
    </message>
    <message id="words:say.noread">
        <source>No reading from the scale.</source>
        <extracomment>Spoken aloud: short, calm, without hurry.</extracomment>
        <translation>Kein Messwert von der Waage.</translation>
    </message>
    <message id="words:say.low">
        <source>A little more.</source>
        <extracomment>Spoken aloud: short, calm, without hurry.</extracomment>
        <translation>Etwas mehr.</translation>
    </message>
    <message id="words:say.in">
        <source>Hold here.</source>
        <extracomment>Spoken aloud: short, calm, without hurry.</extracomment>
        <translation>So halten.</translation>
    </message>
    <message id="words:say.bout">
        <source>Bout done. Lift off.</source>
        <extracomment>Spoken aloud: short, calm, without hurry.</extracomment>
        <translation>Abschnitt fertig. Abheben.</translation>
    </message>
    <message id="words:say.session">
        <source>Session done. Lift off.</source>
        <extracomment>Spoken aloud: short, calm, without hurry.</extracomment>
        <translation>Sitzung fertig. Abheben.</translation>
    </message>
    <message id="words:say.minutes">
        <source>{minutes} minutes left.</source>
        <extracomment>Spoken aloud: short, calm, without hurry.</extracomment>
        <translation>Noch {minutes} Minuten.</translation>
    </message>
    <message id="words:say.minute">
        <source>One minute left.</source>
        <extracomment>Spoken aloud: short, calm, without hurry.</extracomment>
        <translation>Noch eine Minute.</translation>
    </message>
    <message id="words:check.title">
        <source>Scale check</source>
        <translation>Waagenprüfung</translation>
    </message>
    <message id="words:check.find">
        <source>Switch the scale on</source>
        <translation>Schalten Sie die Waage ein</translation>
    </message>
    <message id="words:check.zero">
        <source>Leave the scale empty</source>
        <translation>Lassen Sie die Waage leer</translation>
    </message>
    <message id="words:check.wake">
        <source>Press slowly with your hand</source>
        <translation>Drücken Sie langsam mit der Hand</translation>
    </message>
    <message id="words:check.wake.do">
        <source>From nothing to about {load}</source>
        <translation>Von nichts bis etwa {load}</translation>
    </message>
    <message id="words:check.link">
        <source>Keep pressing with your hand</source>
        <translation>Drücken Sie weiter mit der Hand</translation>
    </message>
    <message id="words:check.load">
        <source>Put {load} on, all at once</source>
        <translation>Stellen Sie {load} auf einmal darauf</translation>
    </message>
    <message id="words:check.load.any">
        <source>Put a still load on at once</source>
        <translation>Stellen Sie ein ruhiges Gewicht darauf</translation>
    </message>
    <message id="words:check.load.do">
        <source>In the middle, then let go</source>
        <translation>In die Mitte, dann loslassen</translation>
    </message>
    <message id="words:check.hold">
        <source>Leave it on. Do not touch.</source>
        <translation>Stehen lassen. Nicht berühren.</translation>
    </message>
    <message id="words:check.nudge">
        <source>Press on the load with your hand</source>
        <translation>Drücken Sie mit der Hand auf das Gewicht</translation>
    </message>
    <message id="words:check.nudge.do">
        <source>Nothing moves? Then press Space.</source>
        <translation>Bewegt sich nichts? Dann Leertaste drücken.</translation>
    </message>
    <message id="words:check.off">
        <source>Take everything off</source>
        <translation>Nehmen Sie alles herunter</translation>
    </message>
    <message id="words:check.off.do">
        <source>Scale asleep? Tap it with your hand.</source>
        <translation>Schläft die Waage? Tippen Sie darauf.</translation>
    </message>
    <message id="words:check.return">
        <source>Return to zero</source>
        <translation>Zurück auf null</translation>
    </message>
    <message id="words:check.centre">
        <source>Put {load} on the middle</source>
        <translation>Stellen Sie {load} in die Mitte</translation>
    </message>
    <message id="words:check.corner">
        <source>Put {load} on corner {corner}</source>
        <translation>Stellen Sie {load} auf Ecke {corner}</translation>
    </message>
    <message id="words:check.weight">
        <source>Put {load} on the middle</source>
        <translation>Stellen Sie {load} in die Mitte</translation>
    </message>
    <message id="words:check.weight.empty">
        <source>Keep the scale empty</source>
        <translation>Lassen Sie die Waage leer</translation>
    </message>
    <message id="words:check.weight.do">
        <source>No value for it? Then press Space.</source>
        <translation>Kein Wert dafür? Dann Leertaste drücken.</translation>
    </message>
    <message id="words:check.steady">
        <source>Wait until the value is steady</source>
        <translation>Warten Sie, bis der Wert ruhig ist</translation>
    </message>
    <message id="words:check.skip">
        <source>S leaves this step out</source>
        <translation>S lässt diesen Schritt aus</translation>
    </message>
    <message id="words:check.done">
        <source>Scale check done</source>
        <translation>Waagenprüfung fertig</translation>
    </message>
    <message id="words:check.stopped">
        <source>Stopped. Nothing was kept.</source>
        <translation>Abgebrochen. Nichts wurde behalten.</translation>
    </message>
    <message id="words:check.unit">
        <source>The unit changed. This step starts again.</source>
        <translation>Die Einheit wechselte. Der Schritt beginnt neu.</translation>
    </message>
    <message id="words:check.rate">
        <source>Rate and gaps</source>
        <translation>Takt und Lücken</translation>
    </message>
    <message id="words:check.lock">
        <source>Lock and auto-off</source>
        <translation>Festhalten und Abschalten</translation>
    </message>
    <message id="words:check.weights">
        <source>Known weights</source>
        <translation>Bekannte Gewichte</translation>
    </message>
    <message id="words:check.none">
        <source>Not measured: {what}</source>
        <translation>Nicht gemessen: {what}</translation>
    </message>
    <message id="words:check.step.find">
        <source>Find the scale</source>
        <translation>Waage finden</translation>
    </message>
    <message id="words:check.step.zero">
        <source>Empty scale</source>
        <translation>Leere Waage</translation>
    </message>
    <message id="words:check.step.wake">
        <source>Smallest load</source>
        <translation>Kleinste Last</translation>
    </message>
    <message id="words:check.step.link">
        <source>Rate and gaps</source>
        <translation>Takt und Lücken</translation>
    </message>
    <message id="words:check.step.load">
        <source>Sudden load</source>
        <translation>Plötzliche Last</translation>
    </message>
    <message id="words:check.step.hold">
        <source>Steady load</source>
        <translation>Ruhige Last</translation>
    </message>
    <message id="words:check.step.nudge">
        <source>Follows the load</source>
        <translation>Folgt der Last</translation>
    </message>
    <message id="words:check.step.return">
        <source>Return to zero</source>
        <translation>Zurück auf null</translation>
    </message>
    <message id="words:check.step.corners">
        <source>Corners</source>
        <translation>Ecken</translation>
    </message>
    <message id="words:check.step.weights">
        <source>Known weights</source>
        <translation>Bekannte Gewichte</translation>
    </message>
    <message id="words:check.why.nothing">
        <source>It showed no load at all</source>
        <translation>Sie zeigte gar keine Last</translation>
    </message>
    <message id="words:check.why.woken">
        <source>Wakes under a load and calls it zero</source>
        <translation>Wacht unter Last auf, nennt das null</translation>
    </message>
    <message id="words:check.why.link">
        <source>Readings too rare: {rate}, gap {gap}</source>
        <translation>Zu wenige Werte: {rate}, Lücke {gap}</translation>
    </message>
    <message id="words:check.why.lock">
        <source>Holds its reading after {time}</source>
        <translation>Hält den Messwert nach {time} fest</translation>
    </message>
    <message id="words:check.why.off">
        <source>Falls silent under a load after {time}</source>
        <translation>Verstummt unter Last nach {time}</translation>
    </message>
    <message id="words:check.why.gap">
        <source>Silent for {gap} under a still load</source>
        <translation>{gap} stumm unter ruhiger Last</translation>
    </message>
    <message id="words:check.why.hangup">
        <source>Ends the connection after {time}</source>
        <translation>Beendet die Verbindung nach {time}</translation>
    </message>
    <message id="words:check.why.drift">
        <source>Drifts {load} in {time}</source>
        <translation>Driftet {load} in {time}</translation>
    </message>
    <message id="words:check.why.return">
        <source>Zero is off by {load} after unloading</source>
        <translation>Null weicht nach Entlastung {load} ab</translation>
    </message>
    <message id="words:check.why.ghost">
        <source>Still shows {load} after unloading</source>
        <translation>Zeigt nach Entlastung noch {load}</translation>
    </message>
    <message id="words:check.why.high">
        <source>Shows {off} too much at {load}</source>
        <translation>Zeigt {off} zu viel bei {load}</translation>
    </message>
    <message id="words:check.why.low">
        <source>Shows {off} too little at {load}</source>
        <translation>Zeigt {off} zu wenig bei {load}</translation>
    </message>
    <message id="words:check.why.corner">
        <source>Corners differ by {load}. Press the middle.</source>
        <translation>Ecken weichen {load} ab. Mittig belasten.</translation>
    </message>
    <message id="words:check.why.stored">
        <source>Sends old weights; they were left out</source>
        <translation>Sendet alte Gewichte; sie wurden ausgelassen</translation>
    </message>
    <message id="words:check.why.unit">
        <source>The unit was changed during the check</source>
        <translation>Die Einheit wechselte während der Prüfung</translation>
    </message>
    <message id="words:check.why.upto">
        <source>Seen to follow for {time}</source>
        <translation>Folgte der Last {time} lang</translation>
    </message>
    <message id="words:check.why.brief">
        <source>Follows a load for {time} only</source>
        <translation>Folgt einer Last nur {time}</translation>
    </message>
    <message id="words:check.long">
        <source>Fit for long holds</source>
        <translation>Für lange Belastung geeignet</translation>
    </message>
    <message id="words:check.short">
        <source>Short holds only</source>
        <translation>Nur kurze Belastung</translation>
    </message>
    <message id="words:check.spot">
        <source>Single readings only</source>
        <translation>Nur einzelne Messwerte</translation>
    </message>
    <message id="words:check.no">
        <source>Not usable</source>
        <translation>Nicht brauchbar</translation>
    </message>
    <message id="words:check.upto">
        <source>up to {time}</source>
        <translation>bis zu {time}</translation>
    </message>
    <message id="words:check.again">
        <source>Check again by {day}</source>
        <translation>Erneut prüfen bis {day}</translation>
    </message>
    <message id="words:check.age">
        <source>{accuracy}, checked {age}</source>
        <translation>{accuracy}, geprüft {age}</translation>
    </message>
    <message id="words:check.unmeasured">
        <source>accuracy not measured</source>
        <translation>Genauigkeit nicht gemessen</translation>
    </message>
    <message id="words:check.today">
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message id="words:check.yesterday">
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message id="words:check.days">
        <source>{days} days ago</source>
        <translation>vor {days} Tagen</translation>
    </message>
    <message id="words:check.missing">
        <source>This scale was never checked</source>
        <translation>Diese Waage wurde nie geprüft</translation>
    </message>
    <message id="words:check.unreadable">
        <source>The scale checks cannot be read</source>
        <translation>Die Waagenprüfungen sind nicht lesbar</translation>
    </message>
    <message id="words:check.overdue">
        <source>The scale check is overdue</source>
        <translation>Die Waagenprüfung ist überfällig</translation>
    </message>
    <message id="words:check.plan">
        <source>Checked for {time}. Your plan holds {hold}.</source>
        <translation>Geprüft für {time}. Ihr Plan hält {hold}.</translation>
    </message>
    <message id="words:check.wake.plan">
        <source>Shows nothing below {load}</source>
        <translation>Zeigt nichts unter {load}</translation>
    </message>
    <message id="words:check.report">
        <source>Scale check of {day}</source>
        <translation>Waagenprüfung vom {day}</translation>
    </message>
    <message id="words:check.scale">
        <source>Scale: {name}</source>
        <translation>Waage: {name}</translation>
    </message>
    <message id="words:check.scale.named">
        <source>Scale: {name} ({own})</source>
        <translation>Waage: {name} ({own})</translation>
    </message>
    <message id="words:check.fig.none">
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message id="words:check.fig.rate">
        <source>Rate</source>
        <translation>Takt</translation>
    </message>
    <message id="words:check.fig.rate.value">
        <source>{rate} per s</source>
        <translation>{rate} pro s</translation>
    </message>
    <message id="words:check.fig.gap">
        <source>Longest gap</source>
        <translation>Längste Lücke</translation>
    </message>
    <message id="words:check.fig.wake">
        <source>Smallest load</source>
        <translation>Kleinste Last</translation>
    </message>
    <message id="words:check.fig.step">
        <source>Sudden load shown after</source>
        <translation>Plötzliche Last gezeigt nach</translation>
    </message>
    <message id="words:check.fig.lock">
        <source>Holds its reading</source>
        <translation>Hält den Messwert fest</translation>
    </message>
    <message id="words:check.fig.off">
        <source>Turns itself off</source>
        <translation>Schaltet sich aus</translation>
    </message>
    <message id="words:check.fig.life">
        <source>Ends the connection</source>
        <translation>Beendet die Verbindung</translation>
    </message>
    <message id="words:check.fig.life.value">
        <source>after {time}, readings again after {back}</source>
        <translation>nach {time}, wieder Messwerte nach {back}</translation>
    </message>
    <message id="words:check.fig.yes">
        <source>yes, after {time}</source>
        <translation>ja, nach {time}</translation>
    </message>
    <message id="words:check.fig.no">
        <source>no, in {time}</source>
        <translation>nein, in {time}</translation>
    </message>
    <message id="words:check.fig.drift">
        <source>Drift during the hold</source>
        <translation>Drift während der Belastung</translation>
    </message>
    <message id="words:check.fig.return">
        <source>Zero return</source>
        <translation>Rückkehr auf null</translation>
    </message>
    <message id="words:check.fig.corners">
        <source>Corners</source>
        <translation>Ecken</translation>
    </message>
    <message id="words:check.fig.off_by">
        <source>Uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message id="words:check.fig.weight">
        <source>{weight}: shown {shown}</source>
        <translation>{weight}: zeigte {shown}</translation>
    </message>
    <message id="words:check.fig.worst">
        <source>worst error {error}, allowed {allowed}</source>
        <translation>größter Fehler {error}, erlaubt {allowed}</translation>
    </message>
    <message id="words:check.table.weight">
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message id="words:check.table.shown">
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message id="words:check.table.error">
        <source>Worst error</source>
        <translation>Größter Fehler</translation>
    </message>
    <message id="words:check.table.allowed">
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message id="words:check.vouches">
        <source>The verdict vouches for the tested {time} only.</source>
        <translation>Das Urteil gilt nur für die geprüften {time}.</translation>
    </message>
    <message id="words:check.vouches.not">
        <source>No hold was tested.</source>
        <translation>Keine Belastung wurde geprüft.</translation>
    </message>
    <message id="words:check.why">
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message id="words:check.figures">
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message id="words:check.app">
        <source>Made with loadtrainer {version}</source>
        <translation>Erstellt mit loadtrainer {version}</translation>
    </message>
    <message id="words:month.1">
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message id="words:month.2">
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message id="words:month.3">
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message id="words:month.4">
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message id="words:month.5">
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message id="words:month.6">
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message id="words:month.7">
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message id="words:month.8">
        <source>Aug</source>
        <translation>Aug</translation>
    </message>
    <message id="words:month.9">
        <source>Sep</source>
        <translation>Sept</translation>
    </message>
    <message id="words:month.10">
        <source>Oct</source>
        <translation>Okt</translation>
    </message>
    <message id="words:month.11">
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message id="words:month.12">
        <source>Dec</source>
        <translation>Dez</translation>
    </message>
    <message id="words:month.long.1">
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message id="words:month.long.2">
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message id="words:month.long.3">
        <source>March</source>
        <translation>März</translation>
    </message>
    <message id="words:month.long.4">
        <source>April</source>
        <translation>April</translation>
    </message>
    <message id="words:month.long.5">
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message id="words:month.long.6">
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message id="words:month.long.7">
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message id="words:month.long.8">
        <source>August</source>
        <translation>August</translation>
    </message>
    <message id="words:month.long.9">
        <source>September</source>
        <translation>September</translation>
    </message>
    <message id="words:month.long.10">
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message id="words:month.long.11">
        <source>November</source>
        <translation>November</translation>
    </message>
    <message id="words:month.long.12">
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message id="words:weekday.1">
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message id="words:weekday.2">
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message id="words:weekday.3">
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message id="words:weekday.4">
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message id="words:weekday.5">
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message id="words:weekday.6">
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message id="words:weekday.7">
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message id="words:date.day">
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message id="words:date.year">
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message id="words:date.long">
        <source>{weekday} {day} {month}</source>
        <translation>{weekday}, {day}. {month}</translation>
    </message>
    <message id="words:date.at">
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message id="words:code.large">
        <source>Too large for a code. Send the file.</source>
        <translation>Zu groß für einen Code. Datei senden.</translation>
    </message>
    <message id="words:code.unconfirmed">
        <source>Only a confirmed plan has a code</source>
        <translation>Nur ein bestätigter Plan hat einen Code</translation>
    </message>
    <message id="words:code.none">
        <source>No plan code in this picture</source>
        <translation>Kein Plancode in diesem Bild</translation>
    </message>
    <message id="words:code.none.do">
        <source>Take the picture again, straight and sharp.</source>
        <translation>Bild bitte neu aufnehmen, gerade und scharf.</translation>
    </message>
    <message id="words:code.other">
        <source>This code is no plan</source>
        <translation>Dieser Code ist kein Plan</translation>
    </message>
    <message id="words:code.many">
        <source>More than one plan in this picture</source>
        <translation>Mehr als ein Plan in diesem Bild</translation>
    </message>
    <message id="words:code.damaged">
        <source>The plan in this code is damaged</source>
        <translation>Der Plan in diesem Code ist beschädigt</translation>
    </message>
    <message id="words:code.altered">
        <source>The plan was changed after its confirmation</source>
        <translation>Der Plan wurde nach der Bestätigung geändert</translation>
    </message>
    <message id="words:code.newer">
        <source>The code is from a newer loadtrainer</source>
        <translation>Der Code stammt von einem neueren loadtrainer</translation>
    </message>
    <message id="words:code.file">
        <source>The picture file is too large</source>
        <translation>Die Bilddatei ist zu groß</translation>
    </message>
    <message id="words:code.size">
        <source>The picture has too many dots</source>
        <translation>Das Bild hat zu viele Punkte</translation>
    </message>
    <message id="words:code.exists">
        <source>Exists already. Choose another name.</source>
        <translation>Gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message id="words:code.unwritten">
        <source>Cannot be written: {why}</source>
        <translation>Kann nicht geschrieben werden: {why}</translation>
    </message>
    <message id="words:code.picture">
        <source>This is no picture that can be read</source>
        <translation>Dieses Bild ist nicht lesbar</translation>
    </message>
    <message id="words:completion.title">
        <source>Last stage done, {day}</source>
        <translation>Letzte Stufe abgeschlossen, {day}</translation>
    </message>
    <message id="words:completion.bring">
        <source>Bring this page to the training prosthesis fitting.</source>
        <translation>Bringen Sie diese Seite zur Anpassung der Trainingsprothese.</translation>
    </message>
    <message id="words:completion.stages">
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message id="words:completion.stage">
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message id="words:completion.target">
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message id="words:completion.from">
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message id="words:completion.to">
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message id="words:completion.sessions">
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message id="words:completion.full">
        <source>Full sessions</source>
        <translation>Ganze Sitzungen</translation>
    </message>
    <message id="words:completion.of">
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message id="words:completion.time">
        <source>Time in band</source>
        <translation>Zeit im Zielbereich</translation>
    </message>
    <message id="words:completion.mean">
        <source>Mean load</source>
        <translation>Mittlere Last</translation>
    </message>
    <message id="words:completion.pain">
        <source>Highest pain</source>
        <translation>Höchster Schmerz</translation>
    </message>
    <message id="words:completion.rest">
        <source>{count} more stages in the review.</source>
        <translation>{count} weitere Stufen in der Durchsicht.</translation>
    </message>
    <message id="words:completion.whole">
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message id="words:completion.load">
        <source>Load reached</source>
        <translation>Erreichte Last</translation>
    </message>
    <message id="words:completion.load.of">
        <source>{load}, mean {mean}</source>
        <translation>{load}, Mittel {mean}</translation>
    </message>
    <message id="words:completion.last.pain">
        <source>Highest pain, last stage</source>
        <translation>Höchster Schmerz, letzte Stufe</translation>
    </message>
    <message id="words:completion.check">
        <source>Scale check</source>
        <translation>Waagenprüfung</translation>
    </message>
    <message id="words:completion.check.off">
        <source>{day}, within {load}</source>
        <translation>{day}, innerhalb {load}</translation>
    </message>
    <message id="words:completion.check.bare">
        <source>{day}, accuracy not measured</source>
        <translation>{day}, Genauigkeit nicht gemessen</translation>
    </message>
    <message id="words:completion.contact">
        <source>Clinic</source>
        <translation>Klinik</translation>
    </message>
    <message id="words:stored">
        <source>Old weighing left out</source>
        <translation>Alte Wägung ausgelassen</translation>
    </message>
    <message id="words:woken">
        <source>The scale woke under the load</source>
        <translation>Die Waage ist unter Last aufgewacht</translation>
    </message>
    <message id="words:woken.do">
        <source>Off: does it show 0? Then go on.</source>
        <translation>Entlastet: zeigt sie 0? Dann weiter.</translation>
    </message>
    <message id="words:zero.moving">
        <source>Not steady yet. Leave the scale alone.</source>
        <translation>Noch nicht ruhig. Lassen Sie die Waage stehen.</translation>
    </message>
    <message id="words:zero.below">
        <source>Below zero. Restart the scale empty.</source>
        <translation>Unter null. Starten Sie die Waage leer neu.</translation>
    </message>
    <message id="words:drift.mark">
        <source>Zero moved</source>
        <translation>Null verschoben</translation>
    </message>
    <message id="words:drift.bout">
        <source>Zero moved in bout {bout}</source>
        <translation>Nullpunkt verschoben in Abschnitt {bout}</translation>
    </message>
    <message id="words:button.zero">
        <source>New zero</source>
        <extracomment>On a button.</extracomment>
        <translation>Neue Null</translation>
    </message>
    <message id="words:zero.ask">
        <source>Scale empty? Z sets a new zero.</source>
        <translation>Waage leer? Z setzt einen neuen Nullpunkt.</translation>
    </message>
    <message id="words:voice.none">
        <source>No voice here</source>
        <translation>Keine Stimme hier</translation>
    </message>
    <message id="words:voice.none.do">
        <source>The tones tell the direction.</source>
        <translation>Die Töne zeigen die Richtung.</translation>
    </message>
    <message id="words:event.ramp_off">
        <source>Load comes off</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Last nimmt ab</translation>
    </message>
    <message id="words:event.ramp_off_end">
        <source>Load is off</source>
        <extracomment>A line of the session's record.</extracomment>
        <translation>Last ist weg</translation>
    </message>
    <message id="words:report.title">
        <source>Loading report, {first} to {last}</source>
        <translation>Belastungsbericht, {first} bis {last}</translation>
    </message>
    <message id="words:report.title.one">
        <source>Loading report, {day}</source>
        <translation>Belastungsbericht, {day}</translation>
    </message>
    <message id="words:report.title.patient">
        <source>Your sessions, {first} to {last}</source>
        <translation>Ihre Sitzungen, {first} bis {last}</translation>
    </message>
    <message id="words:report.title.patient.one">
        <source>Your sessions, {day}</source>
        <translation>Ihre Sitzungen, {day}</translation>
    </message>
    <message id="words:report.title.session">
        <source>Session report, {day}</source>
        <translation>Sitzungsbericht, {day}</translation>
    </message>
    <message id="words:report.title.yours">
        <source>Your session, {day}</source>
        <translation>Ihre Sitzung, {day}</translation>
    </message>
    <message id="words:report.page">
        <source>Page 1 of 1</source>
        <translation>Seite 1 von 1</translation>
    </message>
    <message id="words:report.printed">
        <source>Made {day}, {time}</source>
        <translation>Erstellt {day}, {time}</translation>
    </message>
    <message id="words:report.patient">
        <source>Patient {code}.</source>
        <translation>Patient {code}.</translation>
    </message>
    <message id="words:report.side.left">
        <source>Left side.</source>
        <translation>Linke Seite.</translation>
    </message>
    <message id="words:report.side.right">
        <source>Right side.</source>
        <translation>Rechte Seite.</translation>
    </message>
    <message id="words:report.level.transfemoral">
        <source>Above the knee.</source>
        <translation>Oberhalb des Knies.</translation>
    </message>
    <message id="words:report.level.transtibial">
        <source>Below the knee.</source>
        <translation>Unterhalb des Knies.</translation>
    </message>
    <message id="words:report.level.upper">
        <source>Arm.</source>
        <translation>Arm.</translation>
    </message>
    <message id="words:report.weight">
        <source>Body weight {load} ({day}).</source>
        <translation>Körpergewicht {load} ({day}).</translation>
    </message>
    <message id="words:report.plan">
        <source>Plan {plan}: {title}.</source>
        <translation>Plan {plan}: {title}.</translation>
    </message>
    <message id="words:report.stage">
        <source>Stage {stage} of {stages}: {target}, limit {limit}.</source>
        <translation>Stufe {stage} von {stages}: {target}, Grenze {limit}.</translation>
    </message>
    <message id="words:report.target">
        <source>{load} ±{tolerance}</source>
        <translation>{load} ±{tolerance}</translation>
    </message>
    <message id="words:report.ceiling">
        <source>Ceiling {load} ({share} % of body weight).</source>
        <translation>Obergrenze {load} ({share} % des Körpergewichts).</translation>
    </message>
    <message id="words:report.sessions">
        <source>{count} sessions a day.</source>
        <translation>{count} Sitzungen am Tag.</translation>
    </message>
    <message id="words:report.sessions.one">
        <source>1 session a day.</source>
        <translation>1 Sitzung am Tag.</translation>
    </message>
    <message id="words:report.bouts">
        <source>{count} bouts of {time}.</source>
        <translation>{count} Abschnitte zu {time}.</translation>
    </message>
    <message id="words:report.bouts.one">
        <source>1 bout of {time}.</source>
        <translation>1 Abschnitt zu {time}.</translation>
    </message>
    <message id="words:report.mode.cumulative">
        <source>Time in band adds up; breaks allowed.</source>
        <translation>Zeit im Zielbereich zählt zusammen; Unterbrechungen erlaubt.</translation>
    </message>
    <message id="words:report.mode.continuous">
        <source>Each hold in one piece.</source>
        <translation>Jede Belastung am Stück.</translation>
    </message>
    <message id="words:report.confirmed">
        <source>Confirmed by {who}, {role}, {day}.</source>
        <translation>Bestätigt von {who}, {role}, {day}.</translation>
    </message>
    <message id="words:report.confirmed.no">
        <source>Not confirmed by a clinician.</source>
        <translation>Nicht von einer Fachperson bestätigt.</translation>
    </message>
    <message id="words:report.valid">
        <source>Valid {first} to {last}.</source>
        <translation>Gültig {first} bis {last}.</translation>
    </message>
    <message id="words:report.none">
        <source>There is no plan.</source>
        <translation>Es gibt keinen Plan.</translation>
    </message>
    <message id="words:report.empty">
        <source>No session in these days.</source>
        <translation>Keine Sitzung in diesen Tagen.</translation>
    </message>
    <message id="words:report.yours.target">
        <source>Target {target}, band {band}, limit {limit}.</source>
        <translation>Ziel {target}, Zielbereich {band}, Grenze {limit}.</translation>
    </message>
    <message id="words:report.flags">
        <source>Red flags</source>
        <translation>Warnzeichen</translation>
    </message>
    <message id="words:report.flags.none">
        <source>None reported or measured.</source>
        <translation>Keine gemeldet oder gemessen.</translation>
    </message>
    <message id="words:report.flags.more">
        <source>{count} more in the review.</source>
        <translation>{count} weitere in der Durchsicht.</translation>
    </message>
    <message id="words:report.flags.yours">
        <source>For your clinic</source>
        <translation>Für Ihre Klinik</translation>
    </message>
    <message id="words:report.flags.yours.more">
        <source>{count} more.</source>
        <translation>{count} weitere.</translation>
    </message>
    <message id="words:report.flags.not">
        <source>Not reported: {what}.</source>
        <translation>Nicht gemeldet: {what}.</translation>
    </message>
    <message id="words:report.flag.fall">
        <source>fall</source>
        <translation>Sturz</translation>
    </message>
    <message id="words:report.flag.fever">
        <source>fever</source>
        <translation>Fieber</translation>
    </message>
    <message id="words:report.flag.wound">
        <source>redness, fluid or blood</source>
        <translation>Rötung, Flüssigkeit oder Blut</translation>
    </message>
    <message id="words:report.flag.new_pain">
        <source>new or sharp pain</source>
        <translation>neuer oder stechender Schmerz</translation>
    </message>
    <message id="words:report.flag.loose">
        <source>click or looseness</source>
        <translation>Knacken oder Lockerung</translation>
    </message>
    <message id="words:report.flag.dizzy">
        <source>dizziness</source>
        <translation>Schwindel</translation>
    </message>
    <message id="words:report.analgesic">
        <source>Painkiller before {count} of {total} sessions.</source>
        <translation>Schmerzmittel vor {count} von {total} Sitzungen.</translation>
    </message>
    <message id="words:report.analgesic.yes">
        <source>A painkiller was taken before.</source>
        <translation>Davor wurde ein Schmerzmittel genommen.</translation>
    </message>
    <message id="words:report.analgesic.no">
        <source>No painkiller was taken before.</source>
        <translation>Davor wurde kein Schmerzmittel genommen.</translation>
    </message>
    <message id="words:report.where">
        <source>{day}, session {number}.</source>
        <translation>{day}, Sitzung {number}.</translation>
    </message>
    <message id="words:report.adherence">
        <source>Sessions: {full} full, {part} part, {missed} missed</source>
        <translation>Sitzungen: {full} ganz, {part} teils, {missed} versäumt</translation>
    </message>
    <message id="words:report.adherence.of">
        <source>of {planned} planned</source>
        <translation>von {planned} geplant</translation>
    </message>
    <message id="words:report.adherence.none">
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message id="words:report.adherence.yours">
        <source>Sessions: {full} of {planned} full</source>
        <translation>Sitzungen: {full} von {planned} ganz</translation>
    </message>
    <message id="words:report.minutes.of">
        <source>Time in band {done} of {total}.</source>
        <translation>Zeit im Zielbereich {done} von {total}.</translation>
    </message>
    <message id="words:report.adherence.extra">
        <source>More than planned: {count} sessions.</source>
        <translation>Mehr als geplant: {count} Sitzungen.</translation>
    </message>
    <message id="words:report.adherence.extra.one">
        <source>More than planned: 1 session.</source>
        <translation>Mehr als geplant: 1 Sitzung.</translation>
    </message>
    <message id="words:report.dose">
        <source>Dose {done} of {total} kg·min.</source>
        <translation>Dosis {done} von {total} kg·min.</translation>
    </message>
    <message id="words:report.strip">
        <source>Sessions of each day</source>
        <translation>Sitzungen je Tag</translation>
    </message>
    <message id="words:report.strip.says">
        <source>{full} full, {part} part, {missed} missed</source>
        <translation>{full} ganz, {part} teils, {missed} versäumt</translation>
    </message>
    <message id="words:report.strip.says.yours">
        <source>{full} full, {part} part, {missed} without</source>
        <translation>{full} ganz, {part} teils, {missed} ohne</translation>
    </message>
    <message id="words:report.strip.full">
        <source>full</source>
        <translation>ganz</translation>
    </message>
    <message id="words:report.strip.part">
        <source>part</source>
        <translation>teils</translation>
    </message>
    <message id="words:report.strip.missed">
        <source>missed</source>
        <translation>versäumt</translation>
    </message>
    <message id="words:report.strip.missed.yours">
        <source>no session</source>
        <translation>keine Sitzung</translation>
    </message>
    <message id="words:report.strip.due">
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message id="words:report.strip.extra">
        <source>extra</source>
        <translation>zusätzlich</translation>
    </message>
    <message id="words:report.strip.apart">
        <source>not in the figures</source>
        <translation>nicht in den Zahlen</translation>
    </message>
    <message id="words:report.load">
        <source>Achieved and prescribed load, {unit}; pain 0–10</source>
        <translation>Erreichte und verordnete Last, {unit}; Schmerz 0–10</translation>
    </message>
    <message id="words:report.load.says">
        <source>Daily means from {low} to {high}</source>
        <translation>Tagesmittel von {low} bis {high}</translation>
    </message>
    <message id="words:report.load.yours">
        <source>Load shown by the scale, {unit}; pain 0–10</source>
        <translation>Last laut Waage, {unit}; Schmerz 0–10</translation>
    </message>
    <message id="words:report.load.one.yours">
        <source>Load shown by the scale, {unit}</source>
        <translation>Last laut Waage, {unit}</translation>
    </message>
    <message id="words:report.legend.plan">
        <source>plan and band</source>
        <translation>Plan und Zielbereich</translation>
    </message>
    <message id="words:report.legend.limit">
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
    <message id="words:report.legend.mean">
        <source>mean, 5 to 95 % of time</source>
        <translation>Mittel, 5 bis 95 % der Zeit</translation>
    </message>
    <message id="words:report.legend.mean.yours">
        <source>average, and most of the time</source>
        <translation>Durchschnitt, und die meiste Zeit</translation>
    </message>
    <message id="words:report.legend.over">
        <source>highest above the limit</source>
        <translation>höchste über der Grenze</translation>
    </message>
    <message id="words:report.legend.before">
        <source>pain before</source>
        <translation>Schmerz davor</translation>
    </message>
    <message id="words:report.legend.worst">
        <source>worst that day</source>
        <translation>schlimmster an dem Tag</translation>
    </message>
    <message id="words:report.legend.morning">
        <source>next morning</source>
        <translation>am nächsten Morgen</translation>
    </message>
    <message id="words:report.legend.rule">
        <source>rule of the plan: {pain}</source>
        <translation>Regel des Plans: {pain}</translation>
    </message>
    <message id="words:report.legend.none">
        <source>planned, no session</source>
        <translation>geplant, keine Sitzung</translation>
    </message>
    <message id="words:report.time">
        <source>Where the time went ({total})</source>
        <translation>Wo die Zeit blieb ({total})</translation>
    </message>
    <message id="words:report.time.in">
        <source>in band</source>
        <translation>im Zielbereich</translation>
    </message>
    <message id="words:report.time.below">
        <source>below</source>
        <translation>darunter</translation>
    </message>
    <message id="words:report.time.above">
        <source>above</source>
        <translation>darüber</translation>
    </message>
    <message id="words:report.time.unknown">
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message id="words:report.time.rest">
        <source>rest and pauses</source>
        <translation>Ruhe und Pausen</translation>
    </message>
    <message id="words:report.axis.minutes">
        <source>0 min</source>
        <translation>0 min</translation>
    </message>
    <message id="words:report.axis.seconds">
        <source>0 s</source>
        <translation>0 s</translation>
    </message>
    <message id="words:report.trace">
        <source>Load over time, {unit}</source>
        <translation>Last über die Zeit, {unit}</translation>
    </message>
    <message id="words:report.trace.of">
        <source>Exceptional session, {unit}: {day}, session {number}</source>
        <translation>Auffällige Sitzung, {unit}: {day}, Sitzung {number}</translation>
    </message>
    <message id="words:report.legend.band">
        <source>band</source>
        <translation>Zielbereich</translation>
    </message>
    <message id="words:report.legend.gap">
        <source>no reading</source>
        <translation>kein Wert</translation>
    </message>
    <message id="words:report.trace.says">
        <source>{time} long; highest seen {load}</source>
        <translation>{time} lang; höchste gesehene {load}</translation>
    </message>
    <message id="words:report.trust">
        <source>Trust in the numbers</source>
        <translation>Verlässlichkeit der Zahlen</translation>
    </message>
    <message id="words:report.trust.check">
        <source>Scale checked {day}: within {load}.</source>
        <translation>Waage geprüft {day}: innerhalb {load}.</translation>
    </message>
    <message id="words:report.trust.check.bare">
        <source>Scale checked {day}; accuracy not measured.</source>
        <translation>Waage geprüft {day}; Genauigkeit nicht gemessen.</translation>
    </message>
    <message id="words:report.trust.check.no">
        <source>The scale was never checked.</source>
        <translation>Die Waage wurde nie geprüft.</translation>
    </message>
    <message id="words:report.trust.zero">
        <source>Zero after loading: off by {load}.</source>
        <translation>Nullpunkt nach Belastung: {load} Abweichung.</translation>
    </message>
    <message id="words:report.trust.rate">
        <source>{rate} readings per s, longest gap {gap}.</source>
        <translation>{rate} Werte pro s, längste Lücke {gap}.</translation>
    </message>
    <message id="words:report.trust.peaks">
        <source>Shorter peaks than {time} may be missed.</source>
        <translation>Spitzen kürzer als {time} können fehlen.</translation>
    </message>
    <message id="words:report.trust.logs">
        <source>Logs: {intact} of {logs} intact.</source>
        <translation>Protokolle: {intact} von {logs} unversehrt.</translation>
    </message>
    <message id="words:report.trust.unchecked">
        <source>Not yet checked: {count}.</source>
        <translation>Noch nicht geprüft: {count}.</translation>
    </message>
    <message id="words:report.yours.check">
        <source>Scale checked {day}: off by {load} at most.</source>
        <translation>Waage geprüft {day}: höchstens {load} daneben.</translation>
    </message>
    <message id="words:report.yours.check.no">
        <source>How exact your scale is: not measured.</source>
        <translation>Wie genau Ihre Waage ist: nicht gemessen.</translation>
    </message>
    <message id="words:report.yours.unknown">
        <source>Time without readings does not count.</source>
        <translation>Zeit ohne Werte zählt nicht.</translation>
    </message>
    <message id="words:report.yours.damaged">
        <source>This record is damaged. Show your clinic.</source>
        <translation>Diese Aufzeichnung ist beschädigt. Zeigen Sie sie Ihrer Klinik.</translation>
    </message>
    <message id="words:report.trust.chain">
        <source>Sessions whose predecessor is missing: {count}.</source>
        <translation>Sitzungen ohne ihre Vorgängerin: {count}.</translation>
    </message>
    <message id="words:report.trust.unknown">
        <source>Unknown time {share} %; it earns no credit.</source>
        <translation>Unbekannte Zeit {share} %; zählt nicht.</translation>
    </message>
    <message id="words:report.trust.edge">
        <source>In band {sure} to {possible} within accuracy.</source>
        <translation>Im Zielbereich {sure} bis {possible} innerhalb der Genauigkeit.</translation>
    </message>
    <message id="words:report.not">
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message id="words:report.not.load">
        <source>Vertical load shown by a household scale.</source>
        <translation>Senkrechte Last laut einer Haushaltswaage.</translation>
    </message>
    <message id="words:report.not.side">
        <source>Side load is not measured.</source>
        <translation>Seitliche Last wird nicht gemessen.</translation>
    </message>
    <message id="words:report.not.inside">
        <source>The load on the implant is not measured.</source>
        <translation>Die Last am Implantat wird nicht gemessen.</translation>
    </message>
    <message id="words:report.not.device">
        <source>Not a medical device.</source>
        <translation>Kein Medizinprodukt.</translation>
    </message>
    <message id="words:report.decision">
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message id="words:report.decision.hold">
        <source>hold</source>
        <translation>beibehalten</translation>
    </message>
    <message id="words:report.decision.next">
        <source>progress to ____ {unit}</source>
        <translation>erhöhen auf ____ {unit}</translation>
    </message>
    <message id="words:report.decision.back">
        <source>step back to ____ {unit}</source>
        <translation>zurück auf ____ {unit}</translation>
    </message>
    <message id="words:report.decision.stop">
        <source>stop and call</source>
        <translation>beenden und anrufen</translation>
    </message>
    <message id="words:report.decision.next.to">
        <source>progress to {load}</source>
        <translation>erhöhen auf {load}</translation>
    </message>
    <message id="words:report.decision.back.to">
        <source>step back to {load}</source>
        <translation>zurück auf {load}</translation>
    </message>
    <message id="words:report.decision.before">
        <source>Decided {day} by {who}: {choice}.</source>
        <translation>Entschieden {day} von {who}: {choice}.</translation>
    </message>
    <message id="words:report.rule.met">
        <source>Progress rule met: {why}.</source>
        <translation>Steigerungsregel erfüllt: {why}.</translation>
    </message>
    <message id="words:report.rule.not">
        <source>Progress rule not met: {why}.</source>
        <translation>Steigerungsregel nicht erfüllt: {why}.</translation>
    </message>
    <message id="words:report.decision.reason">
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message id="words:report.decision.name">
        <source>Name and signature</source>
        <translation>Name und Unterschrift</translation>
    </message>
    <message id="words:report.decision.date">
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message id="words:report.apart">
        <source>Kept out of the figures: {count} sessions.</source>
        <translation>Nicht in den Zahlen: {count} Sitzungen.</translation>
    </message>
    <message id="words:report.apart.one">
        <source>Kept out of the figures: 1 session.</source>
        <translation>Nicht in den Zahlen: 1 Sitzung.</translation>
    </message>
    <message id="words:report.included">
        <source>Simulated or marked sessions are included.</source>
        <translation>Simulierte oder markierte Sitzungen sind enthalten.</translation>
    </message>
    <message id="words:report.ended">
        <source>Ended: {how}.</source>
        <translation>Ende: {how}.</translation>
    </message>
    <message id="words:report.ended.completed">
        <source>completed</source>
        <translation>vollständig</translation>
    </message>
    <message id="words:report.ended.stopped">
        <source>stopped</source>
        <translation>beendet</translation>
    </message>
    <message id="words:report.ended.pain">
        <source>pain</source>
        <translation>Schmerz</translation>
    </message>
    <message id="words:report.ended.overload">
        <source>overload</source>
        <translation>Überlast</translation>
    </message>
    <message id="words:report.ended.link_lost">
        <source>scale lost</source>
        <translation>Waage verloren</translation>
    </message>
    <message id="words:report.ended.recovered">
        <source>recovered from the journal</source>
        <translation>aus dem Journal wiederhergestellt</translation>
    </message>
    <message id="words:report.figures">
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message id="words:report.mean">
        <source>Mean {load}, SD {sd}.</source>
        <translation>Mittel {load}, SD {sd}.</translation>
    </message>
    <message id="words:report.error">
        <source>Applied minus prescribed: {load}, SD {sd}.</source>
        <translation>Erreicht minus verordnet: {load}, SD {sd}.</translation>
    </message>
    <message id="words:report.share.under">
        <source>{share} % under the band.</source>
        <translation>{share} % unter dem Zielbereich.</translation>
    </message>
    <message id="words:report.share.within">
        <source>{share} % within.</source>
        <translation>{share} % darin.</translation>
    </message>
    <message id="words:report.share.over">
        <source>{share} % over.</source>
        <translation>{share} % darüber.</translation>
    </message>
    <message id="words:report.share.ten">
        <source>Within 10 % of the target: {share} %.</source>
        <translation>Innerhalb 10 % des Ziels: {share} %.</translation>
    </message>
    <message id="words:report.highest">
        <source>Highest seen {load}.</source>
        <translation>Höchste gesehene {load}.</translation>
    </message>
    <message id="words:report.over">
        <source>Limit passed {count} ×, {time} in all.</source>
        <translation>Grenze überschritten {count} ×, zusammen {time}.</translation>
    </message>
    <message id="words:report.steady">
        <source>CV while steady {share} %.</source>
        <translation>CV bei ruhiger Last {share} %.</translation>
    </message>
    <message id="words:report.steady.no">
        <source>No CV while steady. {why}.</source>
        <translation>Kein CV bei ruhiger Last. {why}.</translation>
    </message>
    <message id="words:report.rate">
        <source>Fastest rise {load} per s.</source>
        <translation>Steilster Anstieg {load} pro s.</translation>
    </message>
    <message id="words:report.rate.no">
        <source>No loading rate. {why}.</source>
        <translation>Keine Anstiegsrate. {why}.</translation>
    </message>
    <message id="words:report.reach">
        <source>In band after {time}.</source>
        <translation>Im Zielbereich nach {time}.</translation>
    </message>
    <message id="words:report.reach.no">
        <source>No time to band. {why}.</source>
        <translation>Keine Zeit bis zum Zielbereich. {why}.</translation>
    </message>
    <message id="words:report.yours.load">
        <source>The scale showed {mean} on average.</source>
        <translation>Die Waage zeigte im Mittel {mean}.</translation>
    </message>
    <message id="words:report.yours.highest">
        <source>The highest load was {load}.</source>
        <translation>Die höchste Last war {load}.</translation>
    </message>
    <message id="words:report.yours.over">
        <source>Above the limit: {load}</source>
        <translation>Über der Grenze: {load}</translation>
    </message>
    <message id="words:report.table">
        <source>Bouts</source>
        <translation>Abschnitte</translation>
    </message>
    <message id="words:report.table.bout">
        <source>Bout</source>
        <translation>Abschnitt</translation>
    </message>
    <message id="words:report.table.in">
        <source>In band</source>
        <translation>Im Zielbereich</translation>
    </message>
    <message id="words:report.table.below">
        <source>Below</source>
        <translation>Darunter</translation>
    </message>
    <message id="words:report.table.above">
        <source>Above</source>
        <translation>Darüber</translation>
    </message>
    <message id="words:report.table.unknown">
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message id="words:report.table.mean">
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message id="words:report.table.highest">
        <source>Highest</source>
        <translation>Höchste</translation>
    </message>
    <message id="words:report.table.rest">
        <source>{count} more bouts in the review.</source>
        <translation>{count} weitere Abschnitte in der Durchsicht.</translation>
    </message>
    <message id="words:report.table.rest.yours">
        <source>{count} more bouts.</source>
        <translation>{count} weitere Abschnitte.</translation>
    </message>
    <message id="words:report.pain">
        <source>Pain: {answers}.</source>
        <translation>Schmerz: {answers}.</translation>
    </message>
    <message id="words:report.pain.before">
        <source>{pain} before</source>
        <translation>{pain} davor</translation>
    </message>
    <message id="words:report.pain.worst">
        <source>{pain} worst</source>
        <translation>{pain} am stärksten</translation>
    </message>
    <message id="words:report.pain.after">
        <source>{pain} after</source>
        <translation>{pain} danach</translation>
    </message>
    <message id="words:report.pain.ten_minutes">
        <source>{pain} after ten minutes</source>
        <translation>{pain} nach zehn Minuten</translation>
    </message>
    <message id="words:report.pain.next_morning">
        <source>{pain} next morning</source>
        <translation>{pain} am nächsten Morgen</translation>
    </message>
    <message id="words:report.note">
        <source>Note: “{note}”</source>
        <translation>Notiz: „{note}“</translation>
    </message>
    <message id="words:report.call">
        <source>Questions? Call your clinic: {phone}.</source>
        <translation>Fragen? Rufen Sie Ihre Klinik an: {phone}.</translation>
    </message>
    <message id="words:report.yours.how">
        <source>Only your clinic changes the load.</source>
        <translation>Nur Ihre Klinik ändert die Last.</translation>
    </message>
    <message id="words:report.proved">
        <source>Every figure was recomputed from the log.</source>
        <translation>Jede Zahl wurde aus dem Protokoll nachgerechnet.</translation>
    </message>
    <message id="words:report.unproved">
        <source>Verification failed: {why}.</source>
        <translation>Prüfung fehlgeschlagen: {why}.</translation>
    </message>
    <message id="words:review.rule.full">
        <source>Full: all bouts of the session done</source>
        <translation>Ganz: alle Abschnitte der Sitzung fertig</translation>
    </message>
    <message id="words:review.rule.part">
        <source>Part: some time in band, not all</source>
        <translation>Teil: etwas Zeit im Zielbereich, nicht alle</translation>
    </message>
    <message id="words:review.rule.missed">
        <source>Missed: planned, nothing in band</source>
        <translation>Versäumt: geplant, nichts im Zielbereich</translation>
    </message>
    <message id="words:review.rule.extra">
        <source>Extra: more than the plan asks</source>
        <translation>Zusätzlich: mehr als der Plan vorsieht</translation>
    </message>
    <message id="words:review.rule.order">
        <source>The fullest sessions of a day fill it</source>
        <translation>Die vollständigsten Sitzungen füllen den Tag</translation>
    </message>
    <message id="words:review.why.load">
        <source>No load in this time</source>
        <translation>Keine Last in dieser Zeit</translation>
    </message>
    <message id="words:review.why.rate">
        <source>Needs {need} readings per s; had {rate}</source>
        <translation>Braucht {need} Werte pro s; hatte {rate}</translation>
    </message>
    <message id="words:review.why.rise">
        <source>No rise long enough to measure</source>
        <translation>Kein Anstieg lang genug zum Messen</translation>
    </message>
    <message id="words:review.why.steady">
        <source>Less than {time} steady in band</source>
        <translation>Weniger als {time} ruhig im Zielbereich</translation>
    </message>
    <message id="words:review.why.reach">
        <source>Never in band for {time}</source>
        <translation>Nie {time} lang im Zielbereich</translation>
    </message>
    <message id="words:review.why.accuracy">
        <source>Accuracy of the scale not measured</source>
        <translation>Genauigkeit der Waage nicht gemessen</translation>
    </message>
    <message id="words:review.why.zero">
        <source>Scale not seen empty after loading</source>
        <translation>Waage nach Belastung nicht leer gesehen</translation>
    </message>
    <message id="words:review.why.readings">
        <source>Fewer than two readings</source>
        <translation>Weniger als zwei Messwerte</translation>
    </message>
    <message id="words:review.why.over">
        <source>Limit not passed</source>
        <translation>Grenze nicht überschritten</translation>
    </message>
    <message id="words:review.why.time">
        <source>No time passed</source>
        <translation>Keine Zeit vergangen</translation>
    </message>
    <message id="words:review.why.unchecked">
        <source>The log is not yet checked</source>
        <translation>Das Protokoll ist noch nicht geprüft</translation>
    </message>
    <message id="words:review.flag.fall">
        <source>A fall is reported</source>
        <translation>Ein Sturz ist gemeldet</translation>
    </message>
    <message id="words:review.flag.fever">
        <source>Fever or feeling ill is reported</source>
        <translation>Fieber oder Krankheitsgefühl ist gemeldet</translation>
    </message>
    <message id="words:review.flag.wound">
        <source>Redness, fluid or blood is reported</source>
        <translation>Rötung, Flüssigkeit oder Blut ist gemeldet</translation>
    </message>
    <message id="words:review.flag.new_pain">
        <source>New or sharp pain is reported</source>
        <translation>Neuer oder stechender Schmerz ist gemeldet</translation>
    </message>
    <message id="words:review.flag.loose">
        <source>A click or looseness is reported</source>
        <translation>Knacken oder Lockerung ist gemeldet</translation>
    </message>
    <message id="words:review.flag.dizzy">
        <source>Dizziness is reported</source>
        <translation>Schwindel ist gemeldet</translation>
    </message>
    <message id="words:review.flag.other">
        <source>Reported: {what}</source>
        <translation>Gemeldet: {what}</translation>
    </message>
    <message id="words:review.over">
        <source>Limit passed: {load}</source>
        <translation>Grenze überschritten: {load}</translation>
    </message>
    <message id="words:review.over.scale">
        <source>Limit passed, beyond the scale</source>
        <translation>Grenze überschritten, außerhalb des Wägebereichs</translation>
    </message>
    <message id="words:review.over.once">
        <source>Once, for {time}</source>
        <translation>Einmal, für {time}</translation>
    </message>
    <message id="words:review.over.times">
        <source>{count} times, {time} in all</source>
        <translation>{count}-mal, zusammen {time}</translation>
    </message>
    <message id="words:review.pain.before">
        <source>Pain {pain} before session</source>
        <translation>Schmerz {pain} vor der Sitzung</translation>
    </message>
    <message id="words:review.pain.worst">
        <source>Pain {pain} during session</source>
        <translation>Schmerz {pain} während der Sitzung</translation>
    </message>
    <message id="words:review.pain.after">
        <source>Pain {pain} after session</source>
        <translation>Schmerz {pain} nach der Sitzung</translation>
    </message>
    <message id="words:review.pain.ten_minutes">
        <source>Pain {pain} after ten minutes</source>
        <translation>Schmerz {pain} nach zehn Minuten</translation>
    </message>
    <message id="words:review.pain.next_morning">
        <source>Pain {pain} next morning</source>
        <translation>Schmerz {pain} am nächsten Morgen</translation>
    </message>
    <message id="words:review.pain.start">
        <source>Rule: no start at {pain}</source>
        <translation>Regel: kein Start bei {pain}</translation>
    </message>
    <message id="words:review.pain.stop">
        <source>Rule: stop at {pain}</source>
        <translation>Regel: beenden bei {pain}</translation>
    </message>
    <message id="words:review.pain.hold">
        <source>Rule: hold the load at {pain}</source>
        <translation>Regel: Last beibehalten bei {pain}</translation>
    </message>
    <message id="words:review.pain.flag">
        <source>Rule: report at {pain}</source>
        <translation>Regel: melden bei {pain}</translation>
    </message>
    <message id="words:review.pain.ended">
        <source>Session ended by pain</source>
        <translation>Sitzung wegen Schmerz beendet</translation>
    </message>
    <message id="words:review.blocked">
        <source>No start: {what}</source>
        <translation>Kein Start: {what}</translation>
    </message>
    <message id="words:review.blocked.pain">
        <source>Pain {pain} kept a session from starting</source>
        <translation>Schmerz {pain} verhinderte eine Sitzung</translation>
    </message>
    <message id="words:review.mixed">
        <source>Is this the same person?</source>
        <translation>Ist das dieselbe Person?</translation>
    </message>
    <message id="words:review.mixed.time">
        <source>Began before the session before it ended</source>
        <translation>Begann vor dem Ende der Sitzung davor</translation>
    </message>
    <message id="words:review.mixed.limb">
        <source>Another side or level than before</source>
        <translation>Andere Seite oder Höhe als zuvor</translation>
    </message>
    <message id="words:review.failed">
        <source>Verification failed</source>
        <translation>Prüfung fehlgeschlagen</translation>
    </message>
    <message id="words:review.altered">
        <source>Plan changed since it was confirmed</source>
        <translation>Plan seit der Bestätigung geändert</translation>
    </message>
    <message id="words:review.unconfirmed">
        <source>Plan not confirmed by a clinician</source>
        <translation>Plan nicht von einer Fachperson bestätigt</translation>
    </message>
    <message id="words:review.unknown">
        <source>Unknown time {share} %</source>
        <translation>Unbekannte Zeit {share} %</translation>
    </message>
    <message id="words:review.unknown.gap">
        <source>One gap, the longest {time}</source>
        <translation>Eine Lücke, die längste {time}</translation>
    </message>
    <message id="words:review.unknown.gaps">
        <source>{count} gaps, the longest {time}</source>
        <translation>{count} Lücken, die längste {time}</translation>
    </message>
    <message id="words:review.unknown.held">
        <source>Readings were held by the scale</source>
        <translation>Die Waage hielt Messwerte fest</translation>
    </message>
    <message id="words:review.link">
        <source>Few readings: {rate} per s</source>
        <translation>Wenige Messwerte: {rate} pro s</translation>
    </message>
    <message id="words:review.zero">
        <source>Zero moved by {load}</source>
        <translation>Nullpunkt verschob sich um {load}</translation>
    </message>
    <message id="words:review.zero.seen">
        <source>Zero moved during the session</source>
        <translation>Nullpunkt verschob sich während der Sitzung</translation>
    </message>
    <message id="words:review.missed.one">
        <source>One planned session missed</source>
        <translation>Eine geplante Sitzung versäumt</translation>
    </message>
    <message id="words:review.missed">
        <source>{count} planned sessions missed</source>
        <translation>{count} geplante Sitzungen versäumt</translation>
    </message>
    <message id="words:review.missed.all.one">
        <source>No session, one planned</source>
        <translation>Keine Sitzung, eine geplant</translation>
    </message>
    <message id="words:review.missed.all">
        <source>No session, {count} planned</source>
        <translation>Keine Sitzung, {count} geplant</translation>
    </message>
    <message id="words:review.part">
        <source>{done} of {total} in band</source>
        <translation>{done} von {total} im Zielbereich</translation>
    </message>
    <message id="words:review.part.none">
        <source>Nothing in band</source>
        <translation>Nichts im Zielbereich</translation>
    </message>
    <message id="words:review.ended.stopped">
        <source>Stopped early</source>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message id="words:review.ended.overload">
        <source>Ended by overload</source>
        <translation>Durch Überlast beendet</translation>
    </message>
    <message id="words:review.ended.pain">
        <source>Ended by pain</source>
        <translation>Wegen Schmerz beendet</translation>
    </message>
    <message id="words:review.ended.link_lost">
        <source>Scale lost before the end</source>
        <translation>Waage vor dem Ende verloren</translation>
    </message>
    <message id="words:review.ended.recovered">
        <source>Recovered from its journal</source>
        <translation>Aus dem Journal wiederhergestellt</translation>
    </message>
    <message id="words:review.extra">
        <source>More sessions than planned</source>
        <translation>Mehr Sitzungen als geplant</translation>
    </message>
    <message id="words:review.recovered">
        <source>Recovered after the program had stopped</source>
        <translation>Wiederhergestellt, nachdem das Programm beendet war</translation>
    </message>
    <message id="words:review.simulated">
        <source>SIMULATED, not a person</source>
        <translation>SIMULIERT, keine Person</translation>
    </message>
    <message id="words:review.replay">
        <source>REPLAY of a recording</source>
        <translation>WIEDERGABE einer Aufnahme</translation>
    </message>
    <message id="words:review.unchecked">
        <source>Not yet checked</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message id="words:review.bad.unchecked">
        <source>Sessions not yet checked: {count}</source>
        <translation>Noch nicht geprüfte Sitzungen: {count}</translation>
    </message>
    <message id="words:review.chain">
        <source>The session before is not here</source>
        <translation>Die Sitzung davor ist nicht hier</translation>
    </message>
    <message id="words:review.gone">
        <source>The index names it ({day}); not here</source>
        <translation>Im Index genannt ({day}); nicht hier</translation>
    </message>
    <message id="words:review.apart">
        <source>Not in the figures</source>
        <translation>Nicht in den Zahlen</translation>
    </message>
    <message id="words:review.bad.twice">
        <source>Same session as {file}</source>
        <translation>Gleiche Sitzung wie {file}</translation>
    </message>
    <message id="words:review.bad.altered">
        <source>Plan inside was changed after confirmation</source>
        <translation>Der Plan darin wurde nach Bestätigung geändert</translation>
    </message>
    <message id="words:review.bad.folder">
        <source>Folder cannot be read: {why}</source>
        <translation>Ordner nicht lesbar: {why}</translation>
    </message>
    <message id="words:review.bad.file">
        <source>File cannot be read: {why}</source>
        <translation>Datei nicht lesbar: {why}</translation>
    </message>
    <message id="words:review.bad.name">
        <source>Its name is no text. Rename it.</source>
        <translation>Der Name ist kein Text. Bitte umbenennen.</translation>
    </message>
    <message id="words:review.bad.packed">
        <source>Holds packed logs. Unpack it here.</source>
        <translation>Enthält gepackte Protokolle. Hier entpacken.</translation>
    </message>
    <message id="words:review.bad.copy">
        <source>A sync program's copy? Compare both files.</source>
        <translation>Kopie eines Sync-Programms? Beide Dateien vergleichen.</translation>
    </message>
    <message id="words:review.bad.fork">
        <source>Lines {one} and {other} follow the same line</source>
        <translation>Zeilen {one} und {other} folgen derselben Zeile</translation>
    </message>
    <message id="words:review.bad.gone">
        <source>{count} logs were here and are gone</source>
        <translation>{count} Protokolle lagen hier und sind weg</translation>
    </message>
    <message id="words:review.bad.gone.one">
        <source>Log of {day} was here and is gone</source>
        <translation>Protokoll vom {day} lag hier, ist weg</translation>
    </message>
    <message id="words:review.bad.index">
        <source>The index was damaged and made anew</source>
        <translation>Der Index war beschädigt und ist erneuert</translation>
    </message>
    <message id="words:entry.empty">
        <source>Type a number</source>
        <translation>Geben Sie eine Zahl ein</translation>
    </message>
    <message id="words:entry.digits">
        <source>Not a number. Type it like {example}.</source>
        <translation>Keine Zahl. Schreiben Sie etwa {example}.</translation>
    </message>
    <message id="words:entry.sign">
        <source>Type it without a sign</source>
        <translation>Ohne Vorzeichen eingeben</translation>
    </message>
    <message id="words:entry.unit">
        <source>Use kg or lb</source>
        <translation>Verwenden Sie kg oder lb</translation>
    </message>
    <message id="words:entry.fine">
        <source>At most 3 digits after the mark</source>
        <translation>Höchstens 3 Stellen nach dem Komma</translation>
    </message>
    <message id="words:entry.low">
        <source>Not under {least}</source>
        <translation>Nicht unter {least}</translation>
    </message>
    <message id="words:entry.high">
        <source>Not over {most}</source>
        <translation>Nicht über {most}</translation>
    </message>
    <message id="words:entry.ceiling">
        <source>Above the ceiling of {most}</source>
        <translation>Über der Obergrenze von {most}</translation>
    </message>
    <message id="words:entry.whole">
        <source>Only whole numbers</source>
        <translation>Nur ganze Zahlen</translation>
    </message>
    <message id="words:progress.first">
        <source>First stage of the plan</source>
        <translation>Erste Stufe des Plans</translation>
    </message>
    <message id="words:progress.same">
        <source>Same stage as before</source>
        <translation>Gleiche Stufe wie zuvor</translation>
    </message>
    <message id="words:progress.up">
        <source>One stage up, as the plan says</source>
        <translation>Eine Stufe höher, wie der Plan sagt</translation>
    </message>
    <message id="words:progress.rest.one">
        <source>1 day without a session: same stage</source>
        <translation>1 Tag ohne Sitzung: gleiche Stufe</translation>
    </message>
    <message id="words:progress.rest">
        <source>{days} days without a session: same stage</source>
        <translation>{days} Tage ohne Sitzung: gleiche Stufe</translation>
    </message>
    <message id="words:progress.back">
        <source>{days} days without a session: one stage back</source>
        <translation>{days} Tage ohne Sitzung: eine Stufe zurück</translation>
    </message>
    <message id="words:progress.away">
        <source>{days} days without a session. Ask your clinic.</source>
        <translation>{days} Tage ohne Sitzung. Fragen Sie Ihre Klinik.</translation>
    </message>
    <message id="words:progress.hold">
        <source>{by} decided on {day}: same stage</source>
        <translation>{by} entschied am {day}: gleiche Stufe</translation>
    </message>
    <message id="words:progress.next">
        <source>{by} decided on {day}: next stage</source>
        <translation>{by} entschied am {day}: nächste Stufe</translation>
    </message>
    <message id="words:progress.down">
        <source>{by} decided on {day}: one stage back</source>
        <translation>{by} entschied am {day}: eine Stufe zurück</translation>
    </message>
    <message id="words:progress.stop">
        <source>{by} decided on {day}: no more loading</source>
        <translation>{by} entschied am {day}: keine Belastung mehr</translation>
    </message>
    <message id="words:progress.stopped">
        <source>Start is off. Your clinic stopped the loading.</source>
        <translation>Start ist aus. Ihre Klinik hat die Belastung beendet.</translation>
    </message>
    <message id="words:progress.unreadable">
        <source>Start is off. Your clinic's decisions are damaged.</source>
        <translation>Start ist aus. Die Entscheidungen der Klinik sind beschädigt.</translation>
    </message>
    <message id="words:progress.changed">
        <source>The stage has changed. Look again.</source>
        <translation>Die Stufe hat sich geändert. Bitte neu ansehen.</translation>
    </message>
    <message id="words:progress.asked">
        <source>Answer the question first</source>
        <translation>Beantworten Sie zuerst die Frage</translation>
    </message>
    <message id="words:progress.manual">
        <source>Your clinic decides on each stage</source>
        <translation>Ihre Klinik entscheidet über jede Stufe</translation>
    </message>
    <message id="words:progress.held">
        <source>Your clinic keeps you on this stage</source>
        <translation>Ihre Klinik belässt Sie auf dieser Stufe</translation>
    </message>
    <message id="words:progress.last">
        <source>This is the last stage</source>
        <translation>Dies ist die letzte Stufe</translation>
    </message>
    <message id="words:progress.ceiling">
        <source>The next stage is above the ceiling</source>
        <translation>Die nächste Stufe liegt über der Obergrenze</translation>
    </message>
    <message id="words:progress.ended">
        <source>The plan ended on {day}</source>
        <translation>Der Plan endete am {day}</translation>
    </message>
    <message id="words:progress.early">
        <source>The plan begins on {day}</source>
        <translation>Der Plan beginnt am {day}</translation>
    </message>
    <message id="words:progress.pain">
        <source>Pain {pain} on {day}</source>
        <translation>Schmerz {pain} am {day}</translation>
    </message>
    <message id="words:progress.morning">
        <source>Pain {pain} the morning after {day}</source>
        <translation>Schmerz {pain} am Morgen nach dem {day}</translation>
    </message>
    <message id="words:progress.clinic">
        <source>Your clinic decides first</source>
        <translation>Ihre Klinik entscheidet zuerst</translation>
    </message>
    <message id="words:progress.refused">
        <source>Pain {pain} before a session on {day}</source>
        <translation>Schmerz {pain} vor einer Sitzung am {day}</translation>
    </message>
    <message id="words:progress.sign">
        <source>A warning sign on {day}</source>
        <translation>Ein Warnzeichen am {day}</translation>
    </message>
    <message id="words:progress.over">
        <source>Above the limit on {day}</source>
        <translation>Über der Grenze am {day}</translation>
    </message>
    <message id="words:progress.part">
        <source>{done} of {total} in band on {day}</source>
        <translation>{done} von {total} im Zielbereich am {day}</translation>
    </message>
    <message id="words:progress.unsaid">
        <source>No pain answer on {day}</source>
        <translation>Keine Antwort zu Schmerz am {day}</translation>
    </message>
    <message id="words:progress.unasked">
        <source>No answer for the morning after {day}</source>
        <translation>Keine Antwort für den Morgen nach {day}</translation>
    </message>
    <message id="words:progress.count">
        <source>{done} of {wanted} days as planned</source>
        <translation>{done} von {wanted} Tagen wie geplant</translation>
    </message>
    <message id="words:progress.for.day">
        <source>As planned on {day}</source>
        <translation>Wie geplant am {day}</translation>
    </message>
    <message id="words:progress.for.days">
        <source>As planned on {count} days, to {day}</source>
        <translation>Wie geplant an {count} Tagen, bis {day}</translation>
    </message>
    <message id="words:progress.for.pain">
        <source>Pain below {pain}, the morning after too</source>
        <translation>Schmerz unter {pain}, auch am Morgen danach</translation>
    </message>
    <message id="words:progress.for.pain.day">
        <source>Pain below {pain}</source>
        <translation>Schmerz unter {pain}</translation>
    </message>
    <message id="words:progress.for.limit">
        <source>Never above the limit</source>
        <translation>Nie über der Grenze</translation>
    </message>
    <message id="words:agree.step">
        <source>From {before} to {after}</source>
        <translation>Von {before} auf {after}</translation>
    </message>
    <message id="words:agree.return">
        <source>{days} days without a session</source>
        <translation>{days} Tage ohne Sitzung</translation>
    </message>
    <message id="words:agree.ask">
        <source>Agreed with your clinic?</source>
        <translation>Mit Ihrer Klinik abgesprochen?</translation>
    </message>
    <message id="words:later.ten">
        <source>Pain ten minutes after?</source>
        <translation>Schmerz zehn Minuten danach?</translation>
    </message>
    <message id="words:later.ten.what">
        <source>After the session that ended {time}</source>
        <translation>Nach der Sitzung, die um {time} endete</translation>
    </message>
    <message id="words:later.morning">
        <source>Pain this morning?</source>
        <translation>Schmerz heute Morgen?</translation>
    </message>
    <message id="words:later.morning.what">
        <source>After the session of {day}</source>
        <translation>Nach der Sitzung vom {day}</translation>
    </message>
    <message id="words:later.past">
        <source>Pain the morning after?</source>
        <translation>Schmerz am Morgen danach?</translation>
    </message>
    <message id="words:care.weekly">
        <source>Clean the abutment with a soft brush</source>
        <translation>Abutment mit einer weichen Bürste reinigen</translation>
    </message>
    <message id="words:care.monthly">
        <source>Replace the brush for the abutment</source>
        <translation>Bürste für das Abutment ersetzen</translation>
    </message>
    <message id="words:ask.gesture">
        <source>Press your scale once with your hand</source>
        <translation>Drücken Sie einmal mit der Hand darauf</translation>
    </message>
    <message id="words:ask.gesture.how">
        <source>Press to {load} or more.</source>
        <translation>Drücken Sie bis {load} oder mehr.</translation>
    </message>
    <message id="words:ask.gesture.two">
        <source>Two scales moved. Press yours once more.</source>
        <translation>Zwei Waagen bewegten sich. Drücken Sie Ihre nochmals.</translation>
    </message>
    <message id="words:ask.moved">
        <source>This scale moved. Is it yours?</source>
        <translation>Diese Waage bewegte sich. Ist es Ihre?</translation>
    </message>
    <message id="words:ask.moved.yes">
        <source>Yes, {name}</source>
        <translation>Ja, {name}</translation>
    </message>
    <message id="words:ask.off">
        <source>Take your hand off the scale</source>
        <translation>Nehmen Sie die Hand von der Waage</translation>
    </message>
    <message id="words:ask.moved.no">
        <source>No, look again</source>
        <translation>Nein, neu suchen</translation>
    </message>
    <message id="words:ask.newly">
        <source>Press yours. The list marks what is new.</source>
        <translation>Drücken Sie Ihre. Die Liste zeigt, was neu ist.</translation>
    </message>
    <message id="words:ask.newly.mark">
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message id="words:ask.newly.sure">
        <source>Unsure? Switch the other scales off.</source>
        <translation>Unsicher? Schalten Sie die anderen Waagen aus.</translation>
    </message>
    <message id="words:ask.lone">
        <source>Is this your scale?</source>
        <translation>Ist das Ihre Waage?</translation>
    </message>
    <message id="words:ask.other">
        <source>Not your usual scale. Use it?</source>
        <translation>Nicht Ihre gewohnte Waage. Trotzdem verwenden?</translation>
    </message>
    <message id="words:ask.other.press">
        <source>Not your usual scale. Press it once.</source>
        <translation>Nicht Ihre gewohnte Waage. Drücken Sie sie einmal.</translation>
    </message>
    <message id="words:ask.key">
        <source>Enter the bind key of the scale</source>
        <translation>Geben Sie den Bindungsschlüssel der Waage ein</translation>
    </message>
    <message id="words:ask.key.label">
        <source>Bind key</source>
        <translation>Bindungsschlüssel</translation>
    </message>
    <message id="words:ask.key.wrong">
        <source>This key does not open its values</source>
        <translation>Dieser Schlüssel öffnet die Werte nicht</translation>
    </message>
    <message id="words:ask.key.how">
        <source>Say it with --scale and --option bind_key=KEY.</source>
        <translation>Angeben mit --option bind_key=KEY.</translation>
    </message>
    <message id="words:ask.key.known">
        <source>its bind key is known</source>
        <translation>ihr Bindungsschlüssel ist bekannt</translation>
    </message>
    <message id="words:ask.key.missing">
        <source>its bind key is not known</source>
        <translation>ihr Bindungsschlüssel ist nicht bekannt</translation>
    </message>
    <message id="words:ask.scale.how">
        <source>Say which with --scale ADDRESS.</source>
        <translation>Angeben mit --scale ADDRESS.</translation>
    </message>
    <message id="words:payload.other">
        <source>The payload names another scale.</source>
        <translation>Die Daten nennen eine andere Waage.</translation>
    </message>
    <message id="labels:today.title">
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message id="labels:today.target">
        <source>Today’s target</source>
        <translation>Ziel für heute</translation>
    </message>
    <message id="labels:today.old">
        <source>Last plan</source>
        <translation>Letzter Plan</translation>
    </message>
    <message id="labels:today.limit">
        <source>Limit {load}. Above it: unload.</source>
        <translation>Grenze {load}. Darüber: entlasten.</translation>
    </message>
    <message id="labels:today.dose">
        <source>Each session</source>
        <translation>Jede Sitzung</translation>
    </message>
    <message id="labels:today.dose.value">
        <source>{time} in band</source>
        <translation>{time} im Ziel</translation>
    </message>
    <message id="labels:today.as">
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message id="labels:today.bouts">
        <source>{count} bouts of {time}</source>
        <translation>{count}-mal {time}</translation>
    </message>
    <message id="labels:today.bout">
        <source>1 bout of {time}</source>
        <translation>1-mal {time}</translation>
    </message>
    <message id="labels:today.day">
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message id="labels:today.sessions">
        <source>{count} sessions</source>
        <translation>{count} Sitzungen</translation>
    </message>
    <message id="labels:today.session">
        <source>1 session</source>
        <translation>1 Sitzung</translation>
    </message>
    <message id="labels:today.patient">
        <source>Patient {code}</source>
        <translation>Patient {code}</translation>
    </message>
    <message id="labels:today.nobody">
        <source>No plan yet</source>
        <translation>Noch kein Plan</translation>
    </message>
    <message id="labels:today.nobody.how">
        <source>Your clinic gives you the plan file.</source>
        <translation>Ihre Klinik gibt Ihnen die Plandatei.</translation>
    </message>
    <message id="labels:today.start">
        <source>Start session {number}</source>
        <translation>Sitzung {number} starten</translation>
    </message>
    <message id="labels:today.off">
        <source>Start is off</source>
        <translation>Start ist aus</translation>
    </message>
    <message id="labels:today.mend">
        <source>Open the plan from your clinic.</source>
        <translation>Öffnen Sie den Plan Ihrer Klinik.</translation>
    </message>
    <message id="labels:today.open">
        <source>Open a plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message id="labels:today.keys">
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message id="labels:today.history">
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message id="labels:today.settings">
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message id="labels:today.full">
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message id="labels:today.confirmed">
        <source>Confirmed by {who}.</source>
        <translation>Bestätigt von {who}.</translation>
    </message>
    <message id="labels:today.unconfirmed">
        <source>Not confirmed.</source>
        <translation>Nicht bestätigt.</translation>
    </message>
    <message id="labels:today.valid">
        <source>Valid to {day}.</source>
        <translation>Gültig bis {day}.</translation>
    </message>
    <message id="labels:today.slot.done">
        <source>Session {number} done</source>
        <translation>Sitzung {number} fertig</translation>
    </message>
    <message id="labels:today.slot.next">
        <source>Session {number} to do</source>
        <translation>Sitzung {number} offen</translation>
    </message>
    <message id="labels:today.slot.later">
        <source>Session {number} later</source>
        <translation>Sitzung {number} später</translation>
    </message>
    <message id="labels:today.slot.waits">
        <source>Waits until Start is on</source>
        <translation>Wartet, bis Start an ist</translation>
    </message>
    <message id="labels:today.slot.now">
        <source>Any time from now</source>
        <translation>Jederzeit ab jetzt</translation>
    </message>
    <message id="labels:today.slot.kept">
        <source>The log is saved</source>
        <translation>Protokoll gespeichert</translation>
    </message>
    <message id="labels:today.slot.after">
        <source>After the session before</source>
        <translation>Nach der Sitzung davor</translation>
    </message>
    <message id="labels:today.scale.ble">
        <source>Bluetooth scale</source>
        <translation>Bluetooth-Waage</translation>
    </message>
    <message id="labels:today.scale.sim">
        <source>Simulated scale</source>
        <translation>Simulierte Waage</translation>
    </message>
    <message id="labels:today.scale.replay">
        <source>Recorded scale</source>
        <translation>Aufgenommene Waage</translation>
    </message>
    <message id="labels:today.scale.ble.why">
        <source>Looked for at the start</source>
        <translation>Wird beim Start gesucht</translation>
    </message>
    <message id="labels:today.scale.sim.why">
        <source>Nothing here is a real load</source>
        <translation>Nichts hier ist echte Last</translation>
    </message>
    <message id="labels:today.scale.replay.why">
        <source>Nothing here is a live load</source>
        <translation>Nichts hier ist aktuelle Last</translation>
    </message>
    <message id="labels:today.refused">
        <source>This plan was not taken</source>
        <translation>Dieser Plan wurde nicht übernommen</translation>
    </message>
    <message id="labels:today.kept">
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message id="labels:today.files">
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message id="labels:today.plan">
        <source>{title} (plan {number})</source>
        <translation>{title} (Plan {number})</translation>
    </message>
    <message id="labels:today.choose">
        <source>Choose a plan</source>
        <translation>Plan wählen</translation>
    </message>
    <message id="labels:prepare.title">
        <source>Before you start</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
    <message id="labels:prepare.pain">
        <source>Pain now</source>
        <translation>Schmerz jetzt</translation>
    </message>
    <message id="labels:prepare.how">
        <source>Press a number. Use 1 then 0 for 10.</source>
        <translation>Drücken Sie eine Zahl. 1, dann 0 für 10.</translation>
    </message>
    <message id="labels:prepare.least">
        <source>0 no pain</source>
        <translation>0 kein Schmerz</translation>
    </message>
    <message id="labels:prepare.most">
        <source>10 worst pain</source>
        <translation>10 stärkster Schmerz</translation>
    </message>
    <message id="labels:prepare.flags">
        <source>Since your last session, any of these?</source>
        <translation>Seit der letzten Sitzung etwas davon?</translation>
    </message>
    <message id="labels:prepare.flag.fall">
        <source>A fall</source>
        <translation>Ein Sturz</translation>
    </message>
    <message id="labels:prepare.flag.fever">
        <source>Fever or feeling ill</source>
        <translation>Fieber oder Krankheitsgefühl</translation>
    </message>
    <message id="labels:prepare.flag.wound">
        <source>More redness, fluid or blood</source>
        <translation>Mehr Rötung, Flüssigkeit oder Blut</translation>
    </message>
    <message id="labels:prepare.flag.new_pain">
        <source>New or sharp pain</source>
        <translation>Neuer oder stechender Schmerz</translation>
    </message>
    <message id="labels:prepare.flag.loose">
        <source>A click or looseness</source>
        <translation>Knacken oder Lockerung</translation>
    </message>
    <message id="labels:prepare.flag.dizzy">
        <source>Dizzy now</source>
        <translation>Jetzt schwindelig</translation>
    </message>
    <message id="labels:prepare.none">
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message id="labels:prepare.ready">
        <source>Ready?</source>
        <translation>Bereit?</translation>
    </message>
    <message id="labels:prepare.pad">
        <source>Pad on and tight</source>
        <translation>Polster aufgesetzt und fest</translation>
    </message>
    <message id="labels:prepare.floor">
        <source>Scale on hard, dry floor</source>
        <translation>Waage auf hartem, trockenem Boden</translation>
    </message>
    <message id="labels:prepare.support">
        <source>Firm support in reach</source>
        <translation>Fester Halt in Reichweite</translation>
    </message>
    <message id="labels:prepare.analgesic">
        <source>Painkiller in the last 4 hours?</source>
        <translation>Schmerzmittel in den letzten 4 h?</translation>
    </message>
    <message id="labels:prepare.yes">
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message id="labels:prepare.no">
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message id="labels:prepare.next">
        <source>Next: scale</source>
        <translation>Weiter: Waage</translation>
    </message>
    <message id="labels:prepare.begin">
        <source>All three ready: begin</source>
        <translation>Alle drei bereit: beginnen</translation>
    </message>
    <message id="labels:prepare.back">
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message id="labels:prepare.todo">
        <source>Still to answer: {what}</source>
        <translation>Noch offen: {what}</translation>
    </message>
    <message id="labels:prepare.todo.pain">
        <source>pain</source>
        <translation>Schmerz</translation>
    </message>
    <message id="labels:prepare.todo.flags">
        <source>any of these</source>
        <translation>etwas davon</translation>
    </message>
    <message id="labels:prepare.todo.ready">
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message id="labels:prepare.close">
        <source>Save and close</source>
        <translation>Speichern und schließen</translation>
    </message>
    <message id="labels:step.before">
        <source>Before</source>
        <extracomment>One of four steps, side by side.</extracomment>
        <translation>Vorher</translation>
    </message>
    <message id="labels:step.scale">
        <source>Scale</source>
        <extracomment>One of four steps, side by side.</extracomment>
        <translation>Waage</translation>
    </message>
    <message id="labels:step.session">
        <source>Session</source>
        <extracomment>One of four steps, side by side.</extracomment>
        <translation>Sitzung</translation>
    </message>
    <message id="labels:step.after">
        <source>After</source>
        <extracomment>One of four steps, side by side.</extracomment>
        <translation>Nachher</translation>
    </message>
    <message id="labels:connect.title">
        <source>Scale</source>
        <translation>Waage</translation>
    </message>
    <message id="labels:connect.looking">
        <source>Looking for the scale</source>
        <translation>Waage wird gesucht</translation>
    </message>
    <message id="labels:connect.found">
        <source>Scale found</source>
        <translation>Waage gefunden</translation>
    </message>
    <message id="labels:connect.lost">
        <source>Scale not heard</source>
        <translation>Waage nicht zu hören</translation>
    </message>
    <message id="labels:connect.signal">
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message id="labels:connect.rate">
        <source>Readings</source>
        <translation>Messwerte</translation>
    </message>
    <message id="labels:connect.per_s">
        <source>{rate} per s</source>
        <translation>{rate} pro s</translation>
    </message>
    <message id="labels:connect.gap">
        <source>Longest gap</source>
        <translation>Längste Lücke</translation>
    </message>
    <message id="labels:connect.stale">
        <source>Alarm if none for</source>
        <translation>Alarm, wenn keiner seit</translation>
    </message>
    <message id="labels:connect.ago">
        <source>30 s ago</source>
        <translation>vor 30 s</translation>
    </message>
    <message id="labels:connect.line">
        <source>one line = one reading</source>
        <translation>ein Strich = ein Messwert</translation>
    </message>
    <message id="labels:connect.now">
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message id="labels:connect.zero">
        <source>Zero</source>
        <translation>Nullpunkt</translation>
    </message>
    <message id="labels:connect.zeroed">
        <source>Zero checked</source>
        <translation>Nullpunkt geprüft</translation>
    </message>
    <message id="labels:connect.again">
        <source>Zero again</source>
        <translation>Neu nullen</translation>
    </message>
    <message id="labels:connect.begin">
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message id="labels:connect.position">
        <source>Your position</source>
        <translation>Ihre Haltung</translation>
    </message>
    <message id="labels:connect.p1">
        <source>Pad on the middle of the scale</source>
        <translation>Polster mitten auf der Waage</translation>
    </message>
    <message id="labels:connect.p2">
        <source>Abutment upright, hips level</source>
        <translation>Abutment senkrecht, Hüften auf einer Höhe</translation>
    </message>
    <message id="labels:connect.p3">
        <source>One hand on the support</source>
        <translation>Eine Hand am Halt</translation>
    </message>
    <message id="labels:connect.p4">
        <source>You see the load shown by the scale.</source>
        <translation>Sie sehen die Last der Waage.</translation>
    </message>
    <message id="labels:connect.p5">
        <source>It cannot see side load.</source>
        <translation>Seitliche Last sieht sie nicht.</translation>
    </message>
    <message id="labels:connect.pad">
        <source>pad</source>
        <translation>Polster</translation>
    </message>
    <message id="labels:connect.upright">
        <source>upright</source>
        <translation>senkrecht</translation>
    </message>
    <message id="labels:connect.support">
        <source>support</source>
        <translation>Halt</translation>
    </message>
    <message id="labels:connect.still">
        <source>Still looking</source>
        <translation>Sucht noch</translation>
    </message>
    <message id="labels:connect.itself">
        <source>The app keeps looking by itself.</source>
        <translation>Die App sucht selbst weiter.</translation>
    </message>
    <message id="labels:connect.nothing">
        <source>You do not need to press anything.</source>
        <translation>Sie müssen nichts drücken.</translation>
    </message>
    <message id="labels:connect.c1">
        <source>Bluetooth is on</source>
        <translation>Bluetooth ist an</translation>
    </message>
    <message id="labels:connect.c2">
        <source>This app may use it</source>
        <translation>Diese App darf es verwenden</translation>
    </message>
    <message id="labels:connect.c3">
        <source>The scale is near, within 2 m</source>
        <translation>Die Waage ist nah, innerhalb 2 m</translation>
    </message>
    <message id="labels:connect.c4">
        <source>The scale’s display is lit</source>
        <translation>Die Anzeige der Waage leuchtet</translation>
    </message>
    <message id="labels:connect.c5">
        <source>No other app has the scale</source>
        <translation>Keine andere App hat die Waage</translation>
    </message>
    <message id="labels:connect.c5.how">
        <source>Close other scale apps</source>
        <translation>Andere Waagen-Apps schließen</translation>
    </message>
    <message id="labels:connect.c3.how">
        <source>Move it nearer</source>
        <translation>Stellen Sie sie näher</translation>
    </message>
    <message id="labels:connect.c4.how">
        <source>Tap it, or new batteries</source>
        <translation>Antippen oder neue Batterien</translation>
    </message>
    <message id="labels:connect.fault">
        <source>The scale cannot be used</source>
        <translation>Die Waage ist nicht verwendbar</translation>
    </message>
    <message id="labels:connect.wait">
        <source>Wait for the three checks</source>
        <translation>Warten Sie auf die drei Prüfungen</translation>
    </message>
    <message id="labels:connect.begins">
        <source>Begins by itself after the three checks</source>
        <translation>Beginnt nach den drei Prüfungen von selbst</translation>
    </message>
    <message id="labels:connect.question">
        <source>One question</source>
        <translation>Eine Frage</translation>
    </message>
    <message id="labels:summary.title">
        <source>Session done</source>
        <translation>Sitzung fertig</translation>
    </message>
    <message id="labels:summary.ended">
        <source>Session ended</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message id="labels:summary.load">
        <source>Load shown by the scale: mean {mean}. Highest seen {highest}.</source>
        <translation>Last laut Waage: Mittel {mean}. Höchste gesehene {highest}.</translation>
    </message>
    <message id="labels:summary.noload">
        <source>Load shown by the scale: no data.</source>
        <translation>Last laut Waage: kein Wert.</translation>
    </message>
    <message id="labels:summary.in">
        <source>in band</source>
        <translation>im Zielbereich</translation>
    </message>
    <message id="labels:summary.below">
        <source>below</source>
        <translation>darunter</translation>
    </message>
    <message id="labels:summary.above">
        <source>above</source>
        <translation>darüber</translation>
    </message>
    <message id="labels:summary.unknown">
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message id="labels:summary.rest">
        <source>rest and pauses</source>
        <translation>Ruhe und Pausen</translation>
    </message>
    <message id="labels:summary.worst">
        <source>Worst pain in the session</source>
        <translation>Stärkster Schmerz in der Sitzung</translation>
    </message>
    <message id="labels:summary.after">
        <source>Pain now</source>
        <translation>Schmerz jetzt</translation>
    </message>
    <message id="labels:summary.ends">
        <source>0 no pain, 10 worst pain</source>
        <translation>0 kein Schmerz, 10 stärkster Schmerz</translation>
    </message>
    <message id="labels:summary.once">
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message id="labels:summary.twice">
        <source>twice</source>
        <translation>zweimal</translation>
    </message>
    <message id="labels:summary.times">
        <source>{count} times</source>
        <translation>{count}-mal</translation>
    </message>
    <message id="labels:summary.when">
        <source>{start} to {end}, {time}</source>
        <translation>{start} bis {end}, {time}</translation>
    </message>
    <message id="labels:summary.note">
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message id="labels:summary.note.ask">
        <source>Note for your physio</source>
        <translation>Notiz für Ihre Physiotherapie</translation>
    </message>
    <message id="labels:summary.note.keep">
        <source>Keep note</source>
        <translation>Notiz behalten</translation>
    </message>
    <message id="labels:summary.close">
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message id="labels:summary.wait">
        <source>Saving</source>
        <translation>Speichert</translation>
    </message>
    <message id="labels:summary.min">
        <source>0 min</source>
        <translation>0 min</translation>
    </message>
    <message id="labels:gone.title">
        <source>No session. Nothing was saved.</source>
        <translation>Keine Sitzung. Nichts wurde gespeichert.</translation>
    </message>
    <message id="labels:keys.title">
        <source>Keys</source>
        <extracomment>What the key does.</extracomment>
        <translation>Tasten</translation>
    </message>
    <message id="labels:keys.close">
        <source>Close</source>
        <extracomment>What the key does.</extracomment>
        <translation>Schließen</translation>
    </message>
    <message id="labels:leave.ask">
        <source>A session runs. Stop it first.</source>
        <translation>Eine Sitzung läuft. Bitte zuerst beenden.</translation>
    </message>
    <message id="labels:leave.how">
        <source>Esc pauses and asks. Then close the window.</source>
        <translation>Esc hält an und fragt. Dann Fenster schließen.</translation>
    </message>
    <message id="labels:fault.title">
        <source>A part of the window failed</source>
        <translation>Ein Teil des Fensters ist ausgefallen</translation>
    </message>
    <message id="labels:fault.text">
        <source>Trust the scale’s display. Alarms still sound.</source>
        <translation>Verlassen Sie sich auf die Waage. Alarme ertönen weiter.</translation>
    </message>
    <message id="labels:check.title">
        <source>Scale check</source>
        <translation>Waagenprüfung</translation>
    </message>
    <message id="labels:check.what">
        <source>What your scale really does</source>
        <translation>Was Ihre Waage wirklich tut</translation>
    </message>
    <message id="labels:check.what.1">
        <source>Measures rate, lock, auto-off, drift and zero.</source>
        <translation>Misst Takt, Festhalten, Abschalten, Drift und Nullpunkt.</translation>
    </message>
    <message id="labels:check.what.2">
        <source>Known weights show its error.</source>
        <translation>Bekannte Gewichte zeigen den Fehler.</translation>
    </message>
    <message id="labels:check.takes">
        <source>It takes about {minutes} minutes.</source>
        <translation>Es dauert etwa {minutes} Minuten.</translation>
    </message>
    <message id="labels:check.hold.ask">
        <source>Hold to be tested</source>
        <translation>Zu prüfende Haltezeit</translation>
    </message>
    <message id="labels:check.hold.only">
        <source>The verdict vouches for this time only.</source>
        <translation>Das Urteil gilt nur für diese Zeit.</translation>
    </message>
    <message id="labels:check.hold.plan">
        <source>Your plan holds {time}.</source>
        <translation>Ihr Plan hält {time}.</translation>
    </message>
    <message id="labels:check.save">
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message id="labels:check.saved">
        <source>The report is saved.</source>
        <translation>Der Bericht ist gespeichert.</translation>
    </message>
    <message id="labels:check.unsaved">
        <source>The report is not saved.</source>
        <translation>Der Bericht ist nicht gespeichert.</translation>
    </message>
    <message id="labels:check.file">
        <source>scale-check</source>
        <translation>waagenpruefung</translation>
    </message>
    <message id="labels:check.files">
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message id="labels:check.floor">
        <source>Scale on a hard, level floor</source>
        <translation>Waage auf hartem, ebenem Boden</translation>
    </message>
    <message id="labels:check.weights.ask">
        <source>Known weights, in kg</source>
        <translation>Bekannte Gewichte, in kg</translation>
    </message>
    <message id="labels:check.weights.how">
        <source>With commas. Filled bottles will do.</source>
        <translation>Mit Kommas. Gefüllte Flaschen genügen.</translation>
    </message>
    <message id="labels:check.what.3">
        <source>Scales that send single values: known weights only.</source>
        <translation>Es dauert drei bis fünf Minuten.</translation>
    </message>
    <message id="labels:check.weights.bad">
        <source>Give kg with commas: 0, 5, 10</source>
        <translation>Geben Sie kg mit Kommas an: 0, 5, 10</translation>
    </message>
    <message id="labels:check.corners">
        <source>Also weigh on the corners</source>
        <translation>Auch auf den Ecken wiegen</translation>
    </message>
    <message id="labels:check.pad">
        <source>Body-fat scale? It passes a current.</source>
        <translation>Körperfettwaage? Sie leitet Strom.</translation>
    </message>
    <message id="labels:check.pad.how">
        <source>Keep bare metal off it. Use a pad.</source>
        <translation>Kein blankes Metall. Polster verwenden.</translation>
    </message>
    <message id="labels:check.start">
        <source>Start the check</source>
        <translation>Prüfung beginnen</translation>
    </message>
    <message id="labels:check.again">
        <source>Check again</source>
        <translation>Neu prüfen</translation>
    </message>
    <message id="labels:check.done">
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message id="labels:check.use">
        <source>Use this scale</source>
        <translation>Diese Waage verwenden</translation>
    </message>
    <message id="labels:check.back">
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message id="labels:check.stop">
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message id="labels:check.skip">
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message id="labels:check.next">
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message id="labels:check.shows">
        <source>The scale shows</source>
        <translation>Die Waage zeigt</translation>
    </message>
    <message id="labels:check.which">
        <source>Weight {number} of {count}</source>
        <translation>Gewicht {number} von {count}</translation>
    </message>
    <message id="labels:check.failed">
        <source>The check did not work</source>
        <translation>Die Prüfung ist nicht gelungen</translation>
    </message>
    <message id="labels:check.known">
        <source>Known weights</source>
        <translation>Bekannte Gewichte</translation>
    </message>
    <message id="labels:check.known.how">
        <source>Each shown load, against the true one</source>
        <translation>Jede gezeigte Last gegen die wahre</translation>
    </message>
    <message id="labels:check.known.none">
        <source>Known weights: not measured</source>
        <translation>Bekannte Gewichte: nicht gemessen</translation>
    </message>
    <message id="labels:check.col.weight">
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message id="labels:check.col.low">
        <source>Lowest</source>
        <translation>Niedrigste</translation>
    </message>
    <message id="labels:check.col.high">
        <source>Highest</source>
        <translation>Höchste</translation>
    </message>
    <message id="labels:check.col.error">
        <source>Worst error</source>
        <translation>Größter Fehler</translation>
    </message>
    <message id="labels:check.errors">
        <source>Error, kg. Shaded: allowed.</source>
        <translation>Fehler, kg. Schattiert: erlaubt.</translation>
    </message>
    <message id="labels:check.accuracy">
        <source>A shown load is within {load}</source>
        <translation>Eine gezeigte Last stimmt auf {load}</translation>
    </message>
    <message id="labels:check.accuracy.none">
        <source>Accuracy not measured</source>
        <translation>Genauigkeit nicht gemessen</translation>
    </message>
    <message id="labels:check.unmeasured">
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message id="labels:check.rate">
        <source>Reading rate</source>
        <translation>Messtakt</translation>
    </message>
    <message id="labels:check.rate.need">
        <source>needs 1 per s or more</source>
        <translation>mindestens 1 pro s</translation>
    </message>
    <message id="labels:check.gap">
        <source>Longest gap</source>
        <translation>Längste Lücke</translation>
    </message>
    <message id="labels:check.gap.need">
        <source>needs 2 s or less</source>
        <translation>höchstens 2 s</translation>
    </message>
    <message id="labels:check.lock">
        <source>Holds its reading</source>
        <translation>Hält den Messwert fest</translation>
    </message>
    <message id="labels:check.off">
        <source>Turns itself off</source>
        <translation>Schaltet sich aus</translation>
    </message>
    <message id="labels:check.hangup">
        <source>Ends the connection</source>
        <translation>Beendet die Verbindung</translation>
    </message>
    <message id="labels:check.drift">
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message id="labels:check.return">
        <source>Zero return</source>
        <translation>Rückkehr auf null</translation>
    </message>
    <message id="labels:check.wake">
        <source>Smallest load</source>
        <translation>Kleinste Last</translation>
    </message>
    <message id="labels:check.wake.need">
        <source>the first it showed</source>
        <translation>die erste gezeigte</translation>
    </message>
    <message id="labels:check.most">
        <source>needs {load} or less</source>
        <translation>höchstens {load}</translation>
    </message>
    <message id="labels:check.steady">
        <source>{time} steady load</source>
        <translation>{time} ruhige Last</translation>
    </message>
    <message id="labels:check.on">
        <source>on for {time}</source>
        <translation>{time} an</translation>
    </message>
    <message id="labels:check.after">
        <source>after {time}</source>
        <translation>nach {time}</translation>
    </message>
    <message id="labels:check.yes">
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message id="labels:check.no">
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message id="labels:today.scale_check">
        <source>Scale check</source>
        <translation>Waagenprüfung</translation>
    </message>
    <message id="labels:mini.title">
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message id="labels:keys.w">
        <source>Mini strip in a session, and back</source>
        <extracomment>What the key does.</extracomment>
        <translation>Ministreifen in einer Sitzung, und zurück</translation>
    </message>
    <message id="labels:prescribe.title">
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message id="labels:prescribe.for">
        <source>Plan for {code}</source>
        <translation>Plan für {code}</translation>
    </message>
    <message id="labels:prescribe.state">
        <source>Not confirmed. The patient cannot start it.</source>
        <translation>Nicht bestätigt. Der Patient kann nicht starten.</translation>
    </message>
    <message id="labels:prescribe.done">
        <source>Confirmed by {name}, {role}</source>
        <translation>Bestätigt von {name}, {role}</translation>
    </message>
    <message id="labels:prescribe.back">
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message id="labels:prescribe.patient">
        <source>Protocol and patient</source>
        <translation>Patient</translation>
    </message>
    <message id="labels:prescribe.protocol">
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message id="labels:prescribe.code">
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message id="labels:prescribe.code.how">
        <source>Never a name</source>
        <translation>Nie ein Name</translation>
    </message>
    <message id="labels:prescribe.code.none">
        <source>Type a code for the patient</source>
        <translation>Geben Sie einen Code für den Patienten ein</translation>
    </message>
    <message id="labels:prescribe.side">
        <source>Side, level</source>
        <translation>Seite, Höhe</translation>
    </message>
    <message id="labels:prescribe.side.name">
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message id="labels:prescribe.level.name">
        <source>Level</source>
        <translation>Höhe</translation>
    </message>
    <message id="labels:prescribe.side.none">
        <source>Not said</source>
        <translation>Offen</translation>
    </message>
    <message id="labels:prescribe.side.left">
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message id="labels:prescribe.side.right">
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message id="labels:prescribe.level.none">
        <source>Not said</source>
        <translation>Offen</translation>
    </message>
    <message id="labels:prescribe.level.transfemoral">
        <source>Above knee</source>
        <translation>Oberhalb des Knies</translation>
    </message>
    <message id="labels:prescribe.level.transtibial">
        <source>Below knee</source>
        <translation>Unterhalb des Knies</translation>
    </message>
    <message id="labels:prescribe.level.upper">
        <source>Arm</source>
        <translation>Arm</translation>
    </message>
    <message id="labels:prescribe.weight">
        <source>Body weight</source>
        <translation>Körpergewicht</translation>
    </message>
    <message id="labels:prescribe.weight.none">
        <source>Type the weight, in kg or lb</source>
        <translation>Gewicht eingeben, in kg oder lb</translation>
    </message>
    <message id="labels:prescribe.weight.date">
        <source>Weighed on</source>
        <translation>Tag der Wägung</translation>
    </message>
    <message id="labels:prescribe.unit">
        <source>Unit on screen</source>
        <translation>Einheit auf dem Schirm</translation>
    </message>
    <message id="labels:prescribe.valid">
        <source>Valid</source>
        <translation>Gültigkeit</translation>
    </message>
    <message id="labels:prescribe.valid.from">
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message id="labels:prescribe.valid.until">
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message id="labels:prescribe.valid.bad">
        <source>The last day comes after the first</source>
        <translation>Der letzte Tag liegt nach dem ersten</translation>
    </message>
    <message id="labels:prescribe.valid.long">
        <source>A plan lasts a year at most</source>
        <translation>Ein Plan gilt höchstens ein Jahr</translation>
    </message>
    <message id="labels:prescribe.valid.past">
        <source>The last day has passed</source>
        <translation>Der letzte Tag ist vorbei</translation>
    </message>
    <message id="labels:prescribe.contact">
        <source>Clinic phone</source>
        <translation>Telefon der Klinik</translation>
    </message>
    <message id="labels:prescribe.contact.how">
        <source>Shown when something is wrong</source>
        <translation>Wird gezeigt, wenn etwas nicht stimmt</translation>
    </message>
    <message id="labels:prescribe.stated">
        <source>What the sources state</source>
        <translation>Was die Quellen angeben</translation>
    </message>
    <message id="labels:prescribe.stated.none">
        <source>The sources state no number.</source>
        <translation>Die Quellen nennen keine Zahl.</translation>
    </message>
    <message id="labels:prescribe.open">
        <source>What you fill</source>
        <translation>Was Sie ausfüllen</translation>
    </message>
    <message id="labels:prescribe.open.how">
        <source>No source gives these numbers.</source>
        <translation>Keine Quelle nennt diese Zahlen.</translation>
    </message>
    <message id="labels:prescribe.open.all">
        <source>Use all proposals</source>
        <translation>Alle Vorschläge übernehmen</translation>
    </message>
    <message id="labels:prescribe.own">
        <source>Your own limits</source>
        <translation>Ihre eigenen Grenzen</translation>
    </message>
    <message id="labels:prescribe.fill">
        <source>No source. You fill this.</source>
        <translation>Keine Quelle. Sie füllen aus.</translation>
    </message>
    <message id="labels:prescribe.emptied">
        <source>Empty. A source gives this number.</source>
        <translation>Leer. Eine Quelle nennt diese Zahl.</translation>
    </message>
    <message id="labels:prescribe.use">
        <source>Use {value}</source>
        <translation>{value} übernehmen</translation>
    </message>
    <message id="labels:prescribe.use.name">
        <source>{field}: use the proposal, {value}</source>
        <translation>{field}: Vorschlag übernehmen, {value}</translation>
    </message>
    <message id="labels:prescribe.proposed">
        <source>Our proposal</source>
        <translation>Unser Vorschlag</translation>
    </message>
    <message id="labels:prescribe.yours">
        <source>Your number</source>
        <translation>Ihre Zahl</translation>
    </message>
    <message id="labels:prescribe.yours.was">
        <source>Your number. The source says {value}.</source>
        <translation>Ihre Zahl. Die Quelle sagt {value}.</translation>
    </message>
    <message id="labels:prescribe.optional">
        <source>Only if you want it lower</source>
        <translation>Nur, wenn Sie niedriger wollen</translation>
    </message>
    <message id="labels:prescribe.certainty.read">
        <source>Source {number}, read</source>
        <translation>Quelle {number}, gelesen</translation>
    </message>
    <message id="labels:prescribe.certainty.secondary">
        <source>Source {number}, told by others</source>
        <translation>Quelle {number}, von anderen berichtet</translation>
    </message>
    <message id="labels:prescribe.certainty.patient">
        <source>Source {number}, one patient’s account</source>
        <translation>Quelle {number}, Bericht eines Patienten</translation>
    </message>
    <message id="labels:prescribe.certainty.brief">
        <source>Source {number}, text not found</source>
        <translation>Quelle {number}, Text nicht gefunden</translation>
    </message>
    <message id="labels:prescribe.certainty.recalled">
        <source>Source {number}, recalled, not read again</source>
        <translation>Quelle {number}, erinnert, nicht nachgelesen</translation>
    </message>
    <message id="labels:prescribe.f.load.start_kg">
        <source>First target</source>
        <translation>Erstes Ziel</translation>
    </message>
    <message id="labels:prescribe.f.load.step_kg">
        <source>Step</source>
        <translation>Steigerung</translation>
    </message>
    <message id="labels:prescribe.f.load.step_every_days">
        <source>Days a stage, least</source>
        <translation>Tage je Stufe, mindestens</translation>
    </message>
    <message id="labels:prescribe.f.load.ceiling.body_weight_fraction">
        <source>Ceiling, of body weight</source>
        <translation>Obergrenze, vom Körpergewicht</translation>
    </message>
    <message id="labels:prescribe.f.load.ceiling.kg">
        <source>Ceiling, most</source>
        <translation>Obergrenze, höchstens</translation>
    </message>
    <message id="labels:prescribe.f.dose.sessions_per_day">
        <source>Sessions a day</source>
        <translation>Sitzungen am Tag</translation>
    </message>
    <message id="labels:prescribe.f.dose.bouts">
        <source>Bouts</source>
        <translation>Abschnitte</translation>
    </message>
    <message id="labels:prescribe.f.dose.hold_s">
        <source>Time in band, a bout</source>
        <translation>Zeit im Zielbereich, je Abschnitt</translation>
    </message>
    <message id="labels:prescribe.f.dose.rest_s">
        <source>Rest between bouts</source>
        <translation>Ruhe zwischen Abschnitten</translation>
    </message>
    <message id="labels:prescribe.f.stages.tolerance_kg">
        <source>Band, up and down</source>
        <translation>Zielbereich, auf und ab</translation>
    </message>
    <message id="labels:prescribe.f.stages.grace_s">
        <source>Out of band, at most</source>
        <translation>Außerhalb Zielbereich, höchstens</translation>
    </message>
    <message id="labels:prescribe.f.limits.max_session_s">
        <source>Longest session</source>
        <translation>Längste Sitzung</translation>
    </message>
    <message id="labels:prescribe.f.limits.max_sessions_per_day">
        <source>Sessions a day, most</source>
        <translation>Sitzungen am Tag, höchstens</translation>
    </message>
    <message id="labels:prescribe.f.limits.min_hours_between">
        <source>Hours between</source>
        <translation>Stunden dazwischen</translation>
    </message>
    <message id="labels:prescribe.f.limits.max_loading_rate_kg_s">
        <source>Loading rate, most</source>
        <translation>Belastungsrate, höchstens</translation>
    </message>
    <message id="labels:prescribe.f.pain.progress_below">
        <source>More load: pain below</source>
        <translation>Mehr Last: Schmerz unter</translation>
    </message>
    <message id="labels:prescribe.f.pain.no_start_at">
        <source>Pain: do not start at</source>
        <translation>Schmerz: nicht beginnen bei</translation>
    </message>
    <message id="labels:prescribe.f.pain.hold_stage_at">
        <source>Pain: hold the load at</source>
        <translation>Schmerz: Last beibehalten bei</translation>
    </message>
    <message id="labels:prescribe.f.pain.stop_at">
        <source>Pain: stop the session at</source>
        <translation>Schmerz: Sitzung beenden bei</translation>
    </message>
    <message id="labels:prescribe.f.pain.next_morning_flag_at">
        <source>Pain next morning: flag at</source>
        <translation>Schmerz am Morgen: melden bei</translation>
    </message>
    <message id="labels:prescribe.f.progression.required_fraction">
        <source>Next stage: time done</source>
        <translation>Nächste Stufe: geleistete Zeit</translation>
    </message>
    <message id="labels:prescribe.f.limits.ceiling_kg">
        <source>Lower ceiling</source>
        <translation>Niedrigere Obergrenze</translation>
    </message>
    <message id="labels:prescribe.f.limits.overload_kg">
        <source>Lower limit</source>
        <translation>Niedrigere Grenze</translation>
    </message>
    <message id="labels:prescribe.tolerance.rule">
        <source>10 %</source>
        <translation>10 %</translation>
    </message>
    <message id="labels:prescribe.tolerance.echo">
        <source>10 %, least {load}, under the ceiling</source>
        <translation>10 %, mindestens {load}, unter der Obergrenze</translation>
    </message>
    <message id="labels:prescribe.tolerance.bad">
        <source>Type a load, or 10 %</source>
        <translation>Geben Sie eine Last ein, oder 10 %</translation>
    </message>
    <message id="labels:prescribe.ceiling">
        <source>Ceiling</source>
        <translation>Obergrenze</translation>
    </message>
    <message id="labels:prescribe.ceiling.value">
        <source>{kg} · {lb} · {share} of body weight</source>
        <translation>{kg} · {lb} · {share} vom Körpergewicht</translation>
    </message>
    <message id="labels:prescribe.ceiling.wait">
        <source>Needs the body weight</source>
        <translation>Braucht das Körpergewicht</translation>
    </message>
    <message id="labels:prescribe.ceiling.none">
        <source>Fill one of the ceilings</source>
        <translation>Eine der Obergrenzen ausfüllen</translation>
    </message>
    <message id="labels:prescribe.ceiling.own">
        <source>Not over the protocol’s {load}</source>
        <translation>Nicht über {load} aus dem Protokoll</translation>
    </message>
    <message id="labels:prescribe.stages">
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message id="labels:prescribe.stages.wait">
        <source>The stages follow from the numbers.</source>
        <translation>Die Stufen ergeben sich aus den Zahlen.</translation>
    </message>
    <message id="labels:prescribe.stages.name">
        <source>Stages: targets, bands and limits</source>
        <translation>Stufen: Ziele, Zielbereiche und Grenzen</translation>
    </message>
    <message id="labels:prescribe.c.stage">
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message id="labels:prescribe.c.target">
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message id="labels:prescribe.c.band">
        <source>Band</source>
        <translation>Zielbereich</translation>
    </message>
    <message id="labels:prescribe.c.limit">
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message id="labels:prescribe.c.day">
        <source>A day</source>
        <translation>Am Tag</translation>
    </message>
    <message id="labels:prescribe.c.bouts">
        <source>Bouts</source>
        <translation>Abschnitte</translation>
    </message>
    <message id="labels:prescribe.c.rest">
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
    <message id="labels:prescribe.c.days">
        <source>Days, least</source>
        <translation>Tage, mindestens</translation>
    </message>
    <message id="labels:prescribe.cell.band">
        <source>±{load}</source>
        <translation>±{load}</translation>
    </message>
    <message id="labels:prescribe.cell.day">
        <source>{count} × {time}</source>
        <translation>{count} × {time}</translation>
    </message>
    <message id="labels:prescribe.rule">
        <source>Next stage</source>
        <translation>Nächste Stufe</translation>
    </message>
    <message id="labels:prescribe.rule.manual">
        <source>by clinician only</source>
        <translation>nur durch Fachperson</translation>
    </message>
    <message id="labels:prescribe.rule.propose">
        <source>proposed, clinician decides</source>
        <translation>vorgeschlagen, Fachperson entscheidet</translation>
    </message>
    <message id="labels:prescribe.rule.automatic">
        <source>by the rule itself</source>
        <translation>durch die Regel selbst</translation>
    </message>
    <message id="labels:prescribe.mode">
        <source>Time in band</source>
        <translation>Zeit im Zielbereich</translation>
    </message>
    <message id="labels:prescribe.mode.cumulative">
        <source>adds up</source>
        <translation>zählt zusammen</translation>
    </message>
    <message id="labels:prescribe.mode.continuous">
        <source>in one go</source>
        <translation>am Stück</translation>
    </message>
    <message id="labels:prescribe.plot.name">
        <source>{first} to {last} in {days} days, ceiling {ceiling}</source>
        <translation>{first} bis {last} in {days} Tagen, Obergrenze {ceiling}</translation>
    </message>
    <message id="labels:prescribe.plot.ceiling">
        <source>Ceiling {load}</source>
        <translation>Obergrenze {load}</translation>
    </message>
    <message id="labels:prescribe.plot.day">
        <source>day {day}</source>
        <translation>Tag {day}</translation>
    </message>
    <message id="labels:prescribe.many">
        <source>Over 100 stages. Take larger steps.</source>
        <translation>Über 100 Stufen. Größere Steigerung wählen.</translation>
    </message>
    <message id="labels:prescribe.checks">
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message id="labels:prescribe.check.bands">
        <source>Every band is below the ceiling</source>
        <translation>Jeder Zielbereich liegt unter der Obergrenze</translation>
    </message>
    <message id="labels:prescribe.check.bands.bad">
        <source>A band is above the ceiling</source>
        <translation>Ein Zielbereich liegt über der Obergrenze</translation>
    </message>
    <message id="labels:prescribe.check.wide">
        <source>Each target is twice its band</source>
        <translation>Jedes Ziel ist doppelt so groß</translation>
    </message>
    <message id="labels:prescribe.check.wide.bad">
        <source>A band is too wide</source>
        <translation>Ein Zielbereich ist zu breit</translation>
    </message>
    <message id="labels:prescribe.check.steps">
        <source>No step over 25 % or 10 kg</source>
        <translation>Keine Steigerung über 25 % oder 10 kg</translation>
    </message>
    <message id="labels:prescribe.check.step.large">
        <source>One large step to confirm</source>
        <translation>Eine große Steigerung zu bestätigen</translation>
    </message>
    <message id="labels:prescribe.check.steps.large">
        <source>{count} large steps to confirm</source>
        <translation>{count} große Steigerungen zu bestätigen</translation>
    </message>
    <message id="labels:prescribe.check.dose">
        <source>At most 30 min, 3 times a day</source>
        <translation>Höchstens 30 min, 3-mal am Tag</translation>
    </message>
    <message id="labels:prescribe.check.dose.bad">
        <source>More or longer sessions than usual</source>
        <translation>Mehr oder längere Sitzungen als üblich</translation>
    </message>
    <message id="labels:prescribe.check.scale">
        <source>Scale shows loads this small ({load})</source>
        <translation>Waage zeigt so kleine Lasten ({load})</translation>
    </message>
    <message id="labels:prescribe.check.scale.bad">
        <source>Scale shows nothing below {load}</source>
        <translation>Waage zeigt nichts unter {load}</translation>
    </message>
    <message id="labels:prescribe.check.scale.none">
        <source>No scale was checked here</source>
        <translation>Hier wurde keine Waage geprüft</translation>
    </message>
    <message id="labels:prescribe.check.scale.unknown">
        <source>Scale’s smallest load not measured</source>
        <translation>Kleinste Last der Waage nicht gemessen</translation>
    </message>
    <message id="labels:prescribe.check.age">
        <source>Scale check: {age}</source>
        <translation>Waagenprüfung: {age}</translation>
    </message>
    <message id="labels:prescribe.check.full">
        <source>No number is missing</source>
        <translation>Es fehlt keine Zahl</translation>
    </message>
    <message id="labels:prescribe.check.one">
        <source>One number is missing: {what}</source>
        <translation>Eine Zahl fehlt: {what}</translation>
    </message>
    <message id="labels:prescribe.check.missing">
        <source>{count} numbers are missing</source>
        <translation>{count} Zahlen fehlen</translation>
    </message>
    <message id="labels:prescribe.check.trouble">
        <source>Not understood: {what}</source>
        <translation>Nicht verstanden: {what}</translation>
    </message>
    <message id="labels:prescribe.find.unseen">
        <source>The scale shows nothing below {load}</source>
        <translation>Die Waage zeigt nichts unter {load}</translation>
    </message>
    <message id="labels:prescribe.find.step">
        <source>One large step. Confirm it below.</source>
        <translation>Eine große Steigerung. Bitte unten bestätigen.</translation>
    </message>
    <message id="labels:prescribe.find.steps">
        <source>{count} large steps. Confirm them below.</source>
        <translation>{count} große Steigerungen. Bitte unten bestätigen.</translation>
    </message>
    <message id="labels:prescribe.find.large">
        <source>Stage {stage}: from {before} to {load}, {share} more</source>
        <translation>Stufe {stage}: {before} auf {load}, {share} mehr</translation>
    </message>
    <message id="labels:prescribe.find.beyond">
        <source>Stage {stage}: from {before} to {load}, far more</source>
        <translation>Stufe {stage}: {before} auf {load}, viel mehr</translation>
    </message>
    <message id="labels:prescribe.find.wide">
        <source>Too wide for stage {stage}. At most {load}.</source>
        <translation>Zu breit für Stufe {stage}. Höchstens {load}.</translation>
    </message>
    <message id="labels:prescribe.find.often">
        <source>Over {count} sessions a day are unusual</source>
        <translation>Über {count} Sitzungen am Tag sind ungewöhnlich</translation>
    </message>
    <message id="labels:prescribe.find.long">
        <source>Over {time} in a session is unusual</source>
        <translation>Über {time} je Sitzung ist ungewöhnlich</translation>
    </message>
    <message id="labels:prescribe.find.fewer">
        <source>Not under the {count} sessions prescribed</source>
        <translation>Nicht unter den {count} verordneten Sitzungen</translation>
    </message>
    <message id="labels:prescribe.find.short">
        <source>One session takes {time}</source>
        <translation>Eine Sitzung dauert {time}</translation>
    </message>
    <message id="labels:prescribe.find.higher">
        <source>Not lower. The highest limit is {load}.</source>
        <translation>Nicht niedriger. Die höchste Grenze ist {load}.</translation>
    </message>
    <message id="labels:prescribe.find.band">
        <source>Below a band that ends at {load}</source>
        <translation>Unter einem Zielbereich, der bei {load} endet</translation>
    </message>
    <message id="labels:prescribe.sign">
        <source>Confirm (clinician)</source>
        <translation>Bestätigen (Fachperson)</translation>
    </message>
    <message id="labels:prescribe.sign.words">
        <source>I have set this plan for this patient.</source>
        <translation>Ich habe diesen Plan für diesen Patienten erstellt.</translation>
    </message>
    <message id="labels:prescribe.sign.unusual">
        <source>Unusual in this plan:</source>
        <translation>Ungewöhnlich in diesem Plan:</translation>
    </message>
    <message id="labels:prescribe.sign.target">
        <source>Type the first target again</source>
        <translation>Geben Sie das erste Ziel erneut ein</translation>
    </message>
    <message id="labels:prescribe.sign.limit">
        <source>Type its limit again</source>
        <translation>Geben Sie seine Grenze erneut ein</translation>
    </message>
    <message id="labels:prescribe.sign.differs">
        <source>Not the same. Look at both.</source>
        <translation>Nicht gleich. Bitte beide ansehen.</translation>
    </message>
    <message id="labels:prescribe.sign.mean">
        <source>I mean this</source>
        <translation>Ich meine dies</translation>
    </message>
    <message id="labels:prescribe.sign.mean.ask">
        <source>Type “{words}”</source>
        <translation>Schreiben Sie „{words}“</translation>
    </message>
    <message id="labels:prescribe.sign.mean.bad">
        <source>Type the words as they stand</source>
        <translation>Schreiben Sie die Worte genau so</translation>
    </message>
    <message id="labels:prescribe.sign.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="labels:prescribe.sign.role">
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message id="labels:prescribe.sign.name.none">
        <source>Type your name</source>
        <translation>Geben Sie Ihren Namen ein</translation>
    </message>
    <message id="labels:prescribe.sign.role.none">
        <source>Type your role, such as physiotherapist</source>
        <translation>Geben Sie Ihre Funktion ein, etwa Physiotherapeut</translation>
    </message>
    <message id="labels:prescribe.sign.note">
        <source>A change after this needs a new confirmation.</source>
        <translation>Eine Änderung braucht eine neue Bestätigung.</translation>
    </message>
    <message id="labels:prescribe.sign.confirm">
        <source>Confirm plan</source>
        <translation>Plan bestätigen</translation>
    </message>
    <message id="labels:prescribe.sign.wait">
        <source>Some fields still need you</source>
        <translation>Einige Felder sind noch offen</translation>
    </message>
    <message id="labels:prescribe.hand">
        <source>Give the plan to the patient</source>
        <translation>Geben Sie dem Patienten den Plan</translation>
    </message>
    <message id="labels:prescribe.hand.file">
        <source>Save the file, then mail or copy it.</source>
        <translation>Datei speichern, dann mailen oder kopieren.</translation>
    </message>
    <message id="labels:prescribe.hand.drop">
        <source>The patient drops it onto the window.</source>
        <translation>Der Patient zieht sie auf das Fenster.</translation>
    </message>
    <message id="labels:prescribe.hand.code">
        <source>Or photograph this code.</source>
        <translation>Oder diesen Code fotografieren.</translation>
    </message>
    <message id="labels:prescribe.hand.code.how">
        <source>The picture is opened like the file.</source>
        <translation>Das Bild wird wie die Datei geöffnet.</translation>
    </message>
    <message id="labels:prescribe.hand.code.name">
        <source>QR code of the plan</source>
        <translation>QR-Code des Plans</translation>
    </message>
    <message id="labels:prescribe.hand.here">
        <source>Or keep it on this computer.</source>
        <translation>Oder auf diesem Computer behalten.</translation>
    </message>
    <message id="labels:prescribe.hand.save">
        <source>Save the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message id="labels:prescribe.hand.picture">
        <source>Save the code</source>
        <translation>Code speichern</translation>
    </message>
    <message id="labels:prescribe.hand.keep">
        <source>Keep it here</source>
        <translation>Hier behalten</translation>
    </message>
    <message id="labels:prescribe.hand.new">
        <source>Another plan</source>
        <translation>Weiterer Plan</translation>
    </message>
    <message id="labels:prescribe.hand.saved">
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
    <message id="labels:prescribe.hand.kept">
        <source>Kept on this computer</source>
        <translation>Auf diesem Computer behalten</translation>
    </message>
    <message id="labels:prescribe.hand.failed">
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message id="labels:drop.kept">
        <source>Plan kept. The demonstration goes on.</source>
        <translation>Plan behalten. Die Demonstration geht weiter.</translation>
    </message>
    <message id="labels:drop.session">
        <source>A session runs. Open the plan later.</source>
        <translation>Eine Sitzung läuft. Öffnen Sie den Plan später.</translation>
    </message>
    <message id="labels:drop.one">
        <source>Drop one plan, or one picture</source>
        <translation>Einen Plan oder ein Bild ablegen</translation>
    </message>
    <message id="labels:today.stage">
        <source>Stage {number} of {count}. {reason}.</source>
        <translation>Stufe {number} von {count}. {reason}.</translation>
    </message>
    <message id="labels:today.eligible">
        <source>Eligible for the next stage.</source>
        <translation>Nächste Stufe ist möglich.</translation>
    </message>
    <message id="labels:today.eligible.who">
        <source>Your clinic decides.</source>
        <translation>Ihre Klinik entscheidet.</translation>
    </message>
    <message id="labels:today.finished">
        <source>Last stage done on {day}.</source>
        <translation>Letzte Stufe fertig am {day}.</translation>
    </message>
    <message id="labels:today.finished.dose">
        <source>{load}, {time} in band each session.</source>
        <translation>{load}, {time} im Zielbereich je Sitzung.</translation>
    </message>
    <message id="labels:today.finished.bring">
        <source>Bring this to the training prosthesis fitting.</source>
        <translation>Bringen Sie dies zur Anpassung der Trainingsprothese mit.</translation>
    </message>
    <message id="labels:today.ask.skip">
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message id="labels:today.ask.first">
        <source>One question first</source>
        <translation>Zuerst eine Frage</translation>
    </message>
    <message id="labels:today.ask.how">
        <source>Press a number, or Esc to skip.</source>
        <translation>Zahl drücken, oder Esc.</translation>
    </message>
    <message id="labels:today.agree.yes">
        <source>Yes, agreed</source>
        <translation>Ja, abgesprochen</translation>
    </message>
    <message id="labels:today.agree.no">
        <source>If not, call your clinic.</source>
        <translation>Nicht abgesprochen? Rufen Sie Ihre Klinik an.</translation>
    </message>
    <message id="labels:today.agree.call">
        <source>If not, call {phone}.</source>
        <translation>Nicht abgesprochen? Rufen Sie {phone} an.</translation>
    </message>
    <message id="labels:today.care.done">
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message id="labels:today.unkept">
        <source>This was not kept.</source>
        <translation>Dies wurde nicht gespeichert.</translation>
    </message>
    <message id="labels:summary.ten_minutes">
        <source>Pain ten minutes after</source>
        <translation>Schmerz zehn Minuten danach</translation>
    </message>
    <message id="labels:summary.later">
        <source>Pain is asked again after 10 min.</source>
        <translation>Nach 10 min wird nochmals gefragt.</translation>
    </message>
    <message id="labels:summary.posture">
        <source>Your posture</source>
        <translation>Ihre Haltung</translation>
    </message>
    <message id="labels:summary.posture.standing">
        <source>Standing</source>
        <translation>Stehend</translation>
    </message>
    <message id="labels:summary.posture.leaning">
        <source>Leaning</source>
        <translation>Angelehnt</translation>
    </message>
    <message id="labels:summary.posture.sitting">
        <source>Sitting</source>
        <translation>Sitzend</translation>
    </message>
    <message id="labels:summary.pad">
        <source>Your pad</source>
        <translation>Ihr Polster</translation>
    </message>
    <message id="labels:summary.pad.usual">
        <source>The usual one</source>
        <translation>Das übliche</translation>
    </message>
    <message id="labels:summary.pad.other">
        <source>Another one</source>
        <translation>Ein anderes</translation>
    </message>
    <message id="labels:key.use">
        <source>Use this key</source>
        <translation>Diesen Schlüssel verwenden</translation>
    </message>
    <message id="labels:key.where">
        <source>The scale maker’s account holds the key.</source>
        <translation>Der Schlüssel steht im Konto des Waagenherstellers.</translation>
    </message>
    <message id="labels:key.kept">
        <source>It stays on this computer.</source>
        <translation>Er bleibt auf diesem Computer.</translation>
    </message>
    <message id="labels:key.count">
        <source>{count} of {total} digits</source>
        <translation>{count} von {total} Zeichen</translation>
    </message>
    <message id="labels:key.length">
        <source>A key has {total} digits, this has {count}.</source>
        <translation>Ein Schlüssel hat {total} Zeichen, dieser hat {count}.</translation>
    </message>
    <message id="labels:key.digits">
        <source>Only 0 to 9 and A to F.</source>
        <translation>Nur 0 bis 9 und A bis F.</translation>
    </message>
    <message id="labels:said.watched">
        <source>{name}: {shows}</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>{name}: {shows}</translation>
    </message>
    <message id="labels:said.moved">
        <source>{name}: {shows}, moved</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>{name}: {shows}, bewegt</translation>
    </message>
    <message id="labels:settings.clinic">
        <source>For the clinic</source>
        <translation>Für die Klinik</translation>
    </message>
    <message id="labels:settings.prescribe">
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message id="labels:settings.review">
        <source>Review sessions</source>
        <translation>Sitzungen durchsehen</translation>
    </message>
    <message id="labels:settings.title">
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message id="labels:settings.look">
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message id="labels:settings.theme">
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message id="labels:settings.theme.system">
        <source>As the computer</source>
        <translation>Wie der Computer</translation>
    </message>
    <message id="labels:settings.theme.light">
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message id="labels:settings.theme.dark">
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message id="labels:settings.theme.high-contrast">
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message id="labels:settings.text">
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message id="labels:settings.text.less">
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message id="labels:settings.text.more">
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message id="labels:settings.language">
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message id="labels:settings.language.system">
        <source>As the computer</source>
        <translation>Wie der Computer</translation>
    </message>
    <message id="labels:settings.language.en">
        <source>English</source>
        <translation>English</translation>
    </message>
    <message id="labels:settings.language.sv">
        <source>Svenska</source>
        <translation>Svenska</translation>
    </message>
    <message id="labels:settings.language.nl">
        <source>Nederlands</source>
        <translation>Nederlands</translation>
    </message>
    <message id="labels:settings.language.de">
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message id="labels:settings.next">
        <source>Used from the next start</source>
        <translation>Gilt ab dem nächsten Start</translation>
    </message>
    <message id="labels:settings.motion">
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message id="labels:settings.sound">
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message id="labels:settings.volume">
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message id="labels:settings.volume.less">
        <source>Softer</source>
        <translation>Leiser</translation>
    </message>
    <message id="labels:settings.volume.more">
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message id="labels:settings.volume.least">
        <source>Unload alarms are never below half.</source>
        <translation>Entlastungsalarme sind nie unter der Hälfte.</translation>
    </message>
    <message id="labels:settings.speech">
        <source>A voice guides you</source>
        <translation>Eine Stimme sagt, was zu tun ist</translation>
    </message>
    <message id="labels:settings.tone">
        <source>Soft tone in the band</source>
        <translation>Leiser Ton im Zielbereich</translation>
    </message>
    <message id="labels:settings.try">
        <source>Test the sounds</source>
        <translation>Töne testen</translation>
    </message>
    <message id="labels:settings.try.stop">
        <source>Stop the test</source>
        <translation>Test beenden</translation>
    </message>
    <message id="labels:settings.voice">
        <source>Test the voice</source>
        <translation>Stimme testen</translation>
    </message>
    <message id="labels:settings.try.now">
        <source>You hear: {what}</source>
        <translation>Sie hören: {what}</translation>
    </message>
    <message id="labels:settings.try.none">
        <source>You hear nothing: no sound device.</source>
        <translation>Sie hören nichts: kein Tongerät.</translation>
    </message>
    <message id="labels:settings.voice.off">
        <source>The voice is switched off</source>
        <translation>Die Stimme ist aus</translation>
    </message>
    <message id="labels:settings.voice.none">
        <source>No voice on this computer</source>
        <translation>Keine Stimme auf diesem Computer</translation>
    </message>
    <message id="labels:settings.cue.in_band">
        <source>In band</source>
        <translation>Im Zielbereich</translation>
    </message>
    <message id="labels:settings.cue.done">
        <source>Bout done</source>
        <translation>Abschnitt fertig</translation>
    </message>
    <message id="labels:settings.cue.low">
        <source>Low</source>
        <translation>Zu wenig</translation>
    </message>
    <message id="labels:settings.cue.high">
        <source>High</source>
        <translation>Zu viel</translation>
    </message>
    <message id="labels:settings.cue.prewarn">
        <source>Near the limit</source>
        <translation>Nahe der Grenze</translation>
    </message>
    <message id="labels:settings.cue.held">
        <source>Reading held</source>
        <translation>Fester Wert</translation>
    </message>
    <message id="labels:settings.cue.stale">
        <source>No live data</source>
        <translation>Keine aktuellen Werte</translation>
    </message>
    <message id="labels:settings.cue.overload">
        <source>Unload now</source>
        <translation>Jetzt entlasten</translation>
    </message>
    <message id="labels:settings.care">
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message id="labels:settings.care_weekly">
        <source>Weekly: clean the abutment</source>
        <translation>Wöchentlich: reinigen</translation>
    </message>
    <message id="labels:settings.care_monthly">
        <source>Monthly: take a new brush</source>
        <translation>Monatlich: Bürste</translation>
    </message>
    <message id="labels:settings.data">
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message id="labels:settings.open">
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message id="labels:settings.open.failed">
        <source>The folder does not open here</source>
        <translation>Der Ordner lässt sich hier nicht öffnen</translation>
    </message>
    <message id="labels:settings.kept">
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message id="labels:settings.unkept">
        <source>Not saved. Lasts until you close.</source>
        <translation>Nicht gespeichert. Gilt bis zum Schließen.</translation>
    </message>
    <message id="labels:settings.unread">
        <source>The settings file is not read.</source>
        <translation>Die Einstellungsdatei wird nicht gelesen.</translation>
    </message>
    <message id="labels:settings.unread.stays">
        <source>It stays as it is.</source>
        <translation>Sie bleibt, wie sie ist.</translation>
    </message>
    <message id="labels:settings.done">
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message id="labels:settings.percent">
        <source>{value} %</source>
        <translation>{value} %</translation>
    </message>
    <message id="labels:scales.title">
        <source>Your scales</source>
        <translation>Ihre Waagen</translation>
    </message>
    <message id="labels:scales.checked">
        <source>Checked on {day}</source>
        <translation>Geprüft am {day}</translation>
    </message>
    <message id="labels:scales.unchecked">
        <source>No scale check yet</source>
        <translation>Noch keine Waagenprüfung</translation>
    </message>
    <message id="labels:scales.unnamed">
        <source>A scale without a name</source>
        <translation>Eine Waage ohne Namen</translation>
    </message>
    <message id="labels:scales.forget">
        <source>Forget this scale</source>
        <translation>Diese Waage vergessen</translation>
    </message>
    <message id="labels:scales.forget.ask">
        <source>Forget {name}?</source>
        <translation>{name} vergessen?</translation>
    </message>
    <message id="labels:scales.forget.means">
        <source>The next session asks which scale is yours.</source>
        <translation>Die nächste Sitzung fragt nach Ihrer Waage.</translation>
    </message>
    <message id="labels:scales.forget.stays">
        <source>Saved sessions stay as they are.</source>
        <translation>Gespeicherte Sitzungen bleiben, wie sie sind.</translation>
    </message>
    <message id="labels:scales.forget.no">
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message id="labels:scales.forget.yes">
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message id="labels:scales.forgotten">
        <source>Forgotten. The next session asks for your scale.</source>
        <translation>Vergessen. Die nächste Sitzung fragt nach Ihrer Waage.</translation>
    </message>
    <message id="labels:nosound.agree">
        <source>No sound: alarms are only seen. I watch.</source>
        <translation>Kein Ton: Alarme nur sichtbar. Ich schaue hin.</translation>
    </message>
    <message id="labels:history.title">
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message id="labels:history.weeks">
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message id="labels:history.all">
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message id="labels:history.sessions">
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message id="labels:history.done">
        <source>{done} of {planned} done</source>
        <translation>{done} von {planned} fertig</translation>
    </message>
    <message id="labels:history.shorter.one">
        <source>1 of them shorter</source>
        <translation>1 davon kürzer</translation>
    </message>
    <message id="labels:history.shorter">
        <source>{count} of them shorter</source>
        <translation>{count} davon kürzer</translation>
    </message>
    <message id="labels:history.load">
        <source>Load shown by the scale</source>
        <translation>Last laut Waage</translation>
    </message>
    <message id="labels:history.mean">
        <source>Mean of every day</source>
        <translation>Mittel jedes Tages</translation>
    </message>
    <message id="labels:history.full">
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message id="labels:history.part">
        <source>shorter</source>
        <translation>kürzer</translation>
    </message>
    <message id="labels:history.missed">
        <source>not done</source>
        <translation>nicht gemacht</translation>
    </message>
    <message id="labels:history.due">
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message id="labels:history.extra">
        <source>extra</source>
        <translation>zusätzlich</translation>
    </message>
    <message id="labels:history.apart">
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message id="labels:history.plan">
        <source>plan, {unit}</source>
        <translation>Plan, {unit}</translation>
    </message>
    <message id="labels:history.yours">
        <source>your mean and range</source>
        <translation>Ihr Mittel und Bereich</translation>
    </message>
    <message id="labels:history.over">
        <source>above the limit</source>
        <translation>über der Grenze</translation>
    </message>
    <message id="labels:history.none">
        <source>no session</source>
        <translation>keine Sitzung</translation>
    </message>
    <message id="labels:history.table">
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message id="labels:history.pictures">
        <source>Show as pictures</source>
        <translation>Als Bilder zeigen</translation>
    </message>
    <message id="labels:history.share">
        <source>Share with physio</source>
        <translation>Mit Physiotherapie teilen</translation>
    </message>
    <message id="labels:history.back">
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message id="labels:history.reading">
        <source>Reading session {done} of {total}</source>
        <translation>Liest Sitzung {done} von {total}</translation>
    </message>
    <message id="labels:history.empty">
        <source>No sessions yet</source>
        <translation>Noch keine Sitzungen</translation>
    </message>
    <message id="labels:history.empty.how">
        <source>Each saved session is shown here.</source>
        <translation>Jede gespeicherte Sitzung erscheint hier.</translation>
    </message>
    <message id="labels:history.saved">
        <source>Saved to {file}</source>
        <translation>Gespeichert in {file}</translation>
    </message>
    <message id="labels:history.saved.how">
        <source>Mail this file to your physio.</source>
        <translation>Mailen Sie die Datei Ihrer Physiotherapie.</translation>
    </message>
    <message id="labels:history.saved.not">
        <source>The file was not saved</source>
        <translation>Die Datei wurde nicht gespeichert</translation>
    </message>
    <message id="labels:history.trouble.one">
        <source>1 file cannot be shown</source>
        <translation>1 Datei kann nicht gezeigt werden</translation>
    </message>
    <message id="labels:history.trouble">
        <source>{count} files cannot be shown</source>
        <translation>{count} Dateien können nicht gezeigt werden</translation>
    </message>
    <message id="labels:history.day">
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message id="labels:history.col.done">
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message id="labels:history.col.time">
        <source>In band</source>
        <translation>Im Ziel</translation>
    </message>
    <message id="labels:history.col.mean">
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message id="labels:history.col.band">
        <source>Band</source>
        <translation>Bereich</translation>
    </message>
    <message id="labels:history.col.pain">
        <source>Worst pain</source>
        <translation>Stärkster Schmerz</translation>
    </message>
    <message id="labels:history.of">
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message id="labels:history.says">
        <source>Load by day, {count} days with sessions</source>
        <translation>Last je Tag, {count} Tage mit Sitzungen</translation>
    </message>
    <message id="labels:history.day.says">
        <source>{day}: {done} of {planned} done</source>
        <translation>{day}: {done} von {planned} fertig</translation>
    </message>
    <message id="labels:weekday.short.1">
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message id="labels:weekday.short.2">
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message id="labels:weekday.short.3">
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message id="labels:weekday.short.4">
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message id="labels:weekday.short.5">
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message id="labels:weekday.short.6">
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message id="labels:weekday.short.7">
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message id="labels:completion.name">
        <source>Last stage</source>
        <translation>Letzte Stufe</translation>
    </message>
    <message id="labels:completion.show">
        <source>Show the page</source>
        <translation>Seite zeigen</translation>
    </message>
    <message id="labels:completion.back">
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message id="labels:completion.save">
        <source>Save the page</source>
        <translation>Seite speichern</translation>
    </message>
    <message id="labels:completion.file">
        <source>last-stage</source>
        <translation>letzte-stufe</translation>
    </message>
    <message id="labels:completion.saved">
        <source>Saved to {file}</source>
        <translation>In {file} gespeichert</translation>
    </message>
    <message id="labels:completion.saved.not">
        <source>The page was not saved</source>
        <translation>Die Seite wurde nicht gespeichert</translation>
    </message>
    <message id="labels:completion.none">
        <source>The last stage is not done yet</source>
        <translation>Die letzte Stufe ist noch offen</translation>
    </message>
    <message id="labels:completion.none.how">
        <source>This page comes after the last stage.</source>
        <translation>Die Seite kommt nach der letzten Stufe.</translation>
    </message>
    <message id="labels:review.title">
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message id="labels:review.patients">
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message id="labels:review.patients.count">
        <source>Patients ({count})</source>
        <translation>Patienten ({count})</translation>
    </message>
    <message id="labels:review.folder">
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message id="labels:review.print">
        <source>Print one page</source>
        <translation>Eine Seite drucken</translation>
    </message>
    <message id="labels:review.printed">
        <source>One page was printed</source>
        <translation>Eine Seite wurde gedruckt</translation>
    </message>
    <message id="labels:review.printed.not">
        <source>The page was not printed</source>
        <translation>Die Seite wurde nicht gedruckt</translation>
    </message>
    <message id="labels:review.back">
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message id="labels:review.reading">
        <source>Reading {done} of {total} logs</source>
        <translation>Liest {done} von {total} Protokollen</translation>
    </message>
    <message id="labels:review.proving">
        <source>Checking {done} of {total} logs</source>
        <translation>Prüft {done} von {total} Protokollen</translation>
    </message>
    <message id="labels:review.intact">
        <source>{intact} of {logs} logs intact</source>
        <translation>{intact} von {logs} Protokollen unversehrt</translation>
    </message>
    <message id="labels:review.earlier">
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message id="labels:review.later">
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message id="labels:review.period">
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message id="labels:review.span">
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message id="labels:review.days">
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
    <message id="labels:review.all">
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message id="labels:review.empty">
        <source>No sessions in this folder</source>
        <translation>Keine Sitzungen in diesem Ordner</translation>
    </message>
    <message id="labels:review.empty.how">
        <source>Open a folder with session logs.</source>
        <translation>Öffnen Sie einen Ordner mit Sitzungsprotokollen.</translation>
    </message>
    <message id="labels:review.flags">
        <source>Red flags ({count})</source>
        <translation>Warnzeichen ({count})</translation>
    </message>
    <message id="labels:review.flags.one">
        <source>Red flag</source>
        <translation>Warnzeichen</translation>
    </message>
    <message id="labels:review.flags.more">
        <source>{count} more below</source>
        <translation>{count} weitere unten</translation>
    </message>
    <message id="labels:review.exceptions">
        <source>Exceptional sessions ({count} of {total})</source>
        <translation>Auffällige Sitzungen ({count} von {total})</translation>
    </message>
    <message id="labels:review.exceptions.none">
        <source>Every session met the plan</source>
        <translation>Jede Sitzung entsprach dem Plan</translation>
    </message>
    <message id="labels:review.rest.one">
        <source>The other session met the plan. Keys: J, K.</source>
        <translation>Die andere entsprach dem Plan. Tasten: J, K.</translation>
    </message>
    <message id="labels:review.rest">
        <source>The other {count} met the plan. Keys: J, K.</source>
        <translation>{count} weitere nach Plan. Tasten: J, K.</translation>
    </message>
    <message id="labels:review.rest.none">
        <source>Keys: J, K.</source>
        <translation>Tasten: J, K.</translation>
    </message>
    <message id="labels:review.trust">
        <source>Can these numbers be trusted?</source>
        <translation>Sind diese Zahlen verlässlich?</translation>
    </message>
    <message id="labels:review.trust.check">
        <source>Scale check, {day}</source>
        <translation>Waagenprüfung, {day}</translation>
    </message>
    <message id="labels:review.trust.check.no">
        <source>Scale check</source>
        <translation>Waagenprüfung</translation>
    </message>
    <message id="labels:review.trust.never">
        <source>never done</source>
        <translation>nie erfolgt</translation>
    </message>
    <message id="labels:review.trust.within">
        <source>within {load}</source>
        <translation>innerhalb {load}</translation>
    </message>
    <message id="labels:review.trust.bare">
        <source>accuracy not measured</source>
        <translation>Genauigkeit nicht gemessen</translation>
    </message>
    <message id="labels:review.trust.zero">
        <source>Zero before / after</source>
        <translation>Null vorher / nachher</translation>
    </message>
    <message id="labels:review.trust.rate">
        <source>Readings, lowest rate</source>
        <translation>Messwerte, kleinste Rate</translation>
    </message>
    <message id="labels:review.trust.gap">
        <source>Longest gap</source>
        <translation>Längste Lücke</translation>
    </message>
    <message id="labels:review.trust.unknown">
        <source>Unknown time</source>
        <translation>Unbekannte Zeit</translation>
    </message>
    <message id="labels:review.trust.logs">
        <source>Logs intact</source>
        <translation>Protokolle unversehrt</translation>
    </message>
    <message id="labels:review.trust.chain">
        <source>Logs whose predecessor is missing</source>
        <translation>Protokolle ohne Vorgänger</translation>
    </message>
    <message id="labels:review.per_s">
        <source>{rate} per s</source>
        <translation>{rate} pro s</translation>
    </message>
    <message id="labels:review.percent">
        <source>{value} %</source>
        <translation>{value} %</translation>
    </message>
    <message id="labels:review.of">
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message id="labels:review.trouble">
        <source>Not shown ({count})</source>
        <translation>Nicht gezeigt ({count})</translation>
    </message>
    <message id="labels:review.trouble.title">
        <source>Not shown</source>
        <translation>Nicht gezeigt</translation>
    </message>
    <message id="labels:review.trouble.files">
        <source>Other files</source>
        <translation>Andere Dateien</translation>
    </message>
    <message id="labels:review.trouble.rest">
        <source>Everything else in the folder is shown.</source>
        <translation>Alles andere im Ordner wird gezeigt.</translation>
    </message>
    <message id="labels:review.trouble.others.one">
        <source>1 other file is no log.</source>
        <translation>1 andere Datei ist kein Protokoll.</translation>
    </message>
    <message id="labels:review.trouble.others">
        <source>{count} other files are no logs.</source>
        <translation>{count} andere Dateien sind keine Protokolle.</translation>
    </message>
    <message id="labels:review.adherence">
        <source>Adherence</source>
        <translation>Therapietreue</translation>
    </message>
    <message id="labels:review.adherence.count">
        <source>{full} full, {part} part, {missed} missed</source>
        <translation>{full} ganz, {part} teils, {missed} versäumt</translation>
    </message>
    <message id="labels:review.adherence.of">
        <source>of {planned} sessions</source>
        <translation>von {planned} Sitzungen</translation>
    </message>
    <message id="labels:review.adherence.due">
        <source>{count} to do</source>
        <translation>{count} offen</translation>
    </message>
    <message id="labels:review.adherence.extra">
        <source>{count} extra</source>
        <translation>{count} zusätzlich</translation>
    </message>
    <message id="labels:review.adherence.apart">
        <source>{count} not counted</source>
        <translation>{count} nicht gezählt</translation>
    </message>
    <message id="labels:review.marked.one">
        <source>Count 1 marked session too</source>
        <translation>1 markierte Sitzung mitzählen</translation>
    </message>
    <message id="labels:review.marked">
        <source>Count {count} marked sessions too</source>
        <translation>{count} markierte Sitzungen mitzählen</translation>
    </message>
    <message id="labels:review.marked.why">
        <source>Simulated, replayed, recovered or failed.</source>
        <translation>Simuliert, wiedergegeben, wiederhergestellt oder fehlerhaft.</translation>
    </message>
    <message id="labels:review.dose">
        <source>Dose: minutes in band per day</source>
        <translation>Dosis: Minuten im Zielbereich je Tag</translation>
    </message>
    <message id="labels:review.dose.of">
        <source>{done} of {total} min</source>
        <translation>{done} von {total} min</translation>
    </message>
    <message id="labels:review.dose.share">
        <source>({share} %), dashed = plan</source>
        <translation>({share} %), gestrichelt = Plan</translation>
    </message>
    <message id="labels:review.dose.says">
        <source>Minutes in band by day, {count} days</source>
        <translation>Minuten im Zielbereich, {count} Tage</translation>
    </message>
    <message id="labels:review.load">
        <source>Achieved and prescribed load, {unit}</source>
        <translation>Erreichte und verordnete Last, {unit}</translation>
    </message>
    <message id="labels:review.load.pain">
        <source>pain 0 to 10</source>
        <translation>Schmerz 0 bis 10</translation>
    </message>
    <message id="labels:review.pain.says">
        <source>Pain by day, {count} days with answers</source>
        <translation>Schmerz je Tag, {count} Tage mit Antwort</translation>
    </message>
    <message id="labels:review.table">
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message id="labels:review.pictures">
        <source>Show as pictures</source>
        <translation>Als Bilder zeigen</translation>
    </message>
    <message id="labels:review.day.day">
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message id="labels:review.day.done">
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message id="labels:review.day.time">
        <source>In band</source>
        <translation>Im Ziel</translation>
    </message>
    <message id="labels:review.day.mean">
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message id="labels:review.day.band">
        <source>Band</source>
        <translation>Bereich</translation>
    </message>
    <message id="labels:review.day.pain">
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message id="labels:review.legend.plan">
        <source>plan and band</source>
        <translation>Plan und Zielbereich</translation>
    </message>
    <message id="labels:review.legend.mean">
        <source>mean, 5 to 95 % of time</source>
        <translation>Mittel, 5 bis 95 % der Zeit</translation>
    </message>
    <message id="labels:review.legend.over">
        <source>above limit</source>
        <translation>über der Grenze</translation>
    </message>
    <message id="labels:review.legend.before">
        <source>pain before</source>
        <translation>Schmerz davor</translation>
    </message>
    <message id="labels:review.legend.worst">
        <source>worst</source>
        <translation>am stärksten</translation>
    </message>
    <message id="labels:review.legend.none">
        <source>no session</source>
        <translation>keine Sitzung</translation>
    </message>
    <message id="labels:review.session">
        <source>{day}, session {number}</source>
        <translation>{day}, Sitzung {number}</translation>
    </message>
    <message id="labels:review.times">
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message id="labels:review.session.none">
        <source>No session chosen</source>
        <translation>Keine Sitzung gewählt</translation>
    </message>
    <message id="labels:review.day.none">
        <source>{day}: no session</source>
        <translation>{day}: keine Sitzung</translation>
    </message>
    <message id="labels:review.bouts">
        <source>Bouts</source>
        <translation>Abschnitte</translation>
    </message>
    <message id="labels:review.bout.number">
        <source>Bout</source>
        <translation>Nr.</translation>
    </message>
    <message id="labels:review.bout.in">
        <source>In band</source>
        <translation>Im Ziel</translation>
    </message>
    <message id="labels:review.bout.below">
        <source>Below</source>
        <translation>Unter</translation>
    </message>
    <message id="labels:review.bout.above">
        <source>Above</source>
        <translation>Über</translation>
    </message>
    <message id="labels:review.bout.unknown">
        <source>Unkn.</source>
        <translation>Unbek.</translation>
    </message>
    <message id="labels:review.bout.mean">
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message id="labels:review.bout.highest">
        <source>Highest</source>
        <translation>Höchste</translation>
    </message>
    <message id="labels:review.events">
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message id="labels:review.event.time">
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message id="labels:review.event.what">
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message id="labels:review.compare">
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message id="labels:review.compare.how">
        <source>Draws the three sessions before behind it</source>
        <translation>Zeichnet die drei Sitzungen davor dahinter</translation>
    </message>
    <message id="labels:review.zoom.in">
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message id="labels:review.zoom.out">
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message id="labels:review.zoom.all">
        <source>Whole session</source>
        <translation>Ganze Sitzung</translation>
    </message>
    <message id="labels:review.trace.says">
        <source>Load of the session, {time}, highest {load}</source>
        <translation>Last der Sitzung, {time}, höchste {load}</translation>
    </message>
    <message id="labels:review.mark.simulated">
        <source>SIMULATED</source>
        <translation>SIMULIERT</translation>
    </message>
    <message id="labels:review.mark.replay">
        <source>REPLAY</source>
        <translation>WIEDERGABE</translation>
    </message>
    <message id="labels:review.mark.recovered">
        <source>RECOVERED</source>
        <translation>WIEDERHERGESTELLT</translation>
    </message>
    <message id="labels:review.mark.failed">
        <source>VERIFICATION FAILED</source>
        <translation>PRÜFUNG FEHLGESCHLAGEN</translation>
    </message>
    <message id="labels:review.mark.apart">
        <source>Not in the figures</source>
        <translation>Nicht in den Zahlen</translation>
    </message>
    <message id="labels:review.analgesic">
        <source>Painkiller before.</source>
        <translation>Schmerzmittel davor.</translation>
    </message>
    <message id="labels:review.decision">
        <source>Decision (clinician)</source>
        <translation>Entscheidung (Fachperson)</translation>
    </message>
    <message id="labels:review.rule.met">
        <source>Progress rule met:</source>
        <translation>Steigerungsregel erfüllt:</translation>
    </message>
    <message id="labels:review.rule.not">
        <source>Progress rule not met:</source>
        <translation>Steigerungsregel nicht erfüllt:</translation>
    </message>
    <message id="labels:review.hold">
        <source>Hold at {load}</source>
        <translation>Bei {load} bleiben</translation>
    </message>
    <message id="labels:review.next">
        <source>Progress to {load}</source>
        <translation>Erhöhen auf {load}</translation>
    </message>
    <message id="labels:review.next.none">
        <source>No further stage</source>
        <translation>Keine weitere Stufe</translation>
    </message>
    <message id="labels:review.step">
        <source>Step back to {load}</source>
        <translation>Zurück auf {load}</translation>
    </message>
    <message id="labels:review.step.none">
        <source>No lower stage</source>
        <translation>Keine tiefere Stufe</translation>
    </message>
    <message id="labels:review.stop">
        <source>Stop, call patient</source>
        <translation>Beenden, Patient anrufen</translation>
    </message>
    <message id="labels:review.figures">
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message id="labels:review.figure">
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message id="labels:review.figure.value">
        <source>Value, or why there is none</source>
        <translation>Wert, oder warum keiner</translation>
    </message>
    <message id="labels:review.figure.time">
        <source>Time in band</source>
        <translation>Zeit im Zielbereich</translation>
    </message>
    <message id="labels:review.figure.sure">
        <source>Surely, possibly in band</source>
        <translation>Sicher, möglich im Zielbereich</translation>
    </message>
    <message id="labels:review.figure.from">
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message id="labels:review.figure.dose">
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message id="labels:review.figure.mean">
        <source>Mean, SD</source>
        <translation>Mittel, SD</translation>
    </message>
    <message id="labels:review.figure.sd">
        <source>{load}, {sd}</source>
        <translation>{load}, {sd}</translation>
    </message>
    <message id="labels:review.figure.error">
        <source>Applied minus prescribed</source>
        <translation>Erreicht minus verordnet</translation>
    </message>
    <message id="labels:review.figure.rmse">
        <source>{load}, RMSE {rmse}</source>
        <translation>{load}, RMSE {rmse}</translation>
    </message>
    <message id="labels:review.figure.near">
        <source>Within 10 % of target</source>
        <translation>Innerhalb 10 % vom Ziel</translation>
    </message>
    <message id="labels:review.figure.steady">
        <source>CV while steady</source>
        <translation>CV bei ruhiger Last</translation>
    </message>
    <message id="labels:review.figure.rise">
        <source>Fastest rise</source>
        <translation>Steilster Anstieg</translation>
    </message>
    <message id="labels:review.figure.reach">
        <source>In band after</source>
        <translation>Im Zielbereich nach</translation>
    </message>
    <message id="labels:review.figure.over">
        <source>Above the limit</source>
        <translation>Über der Grenze</translation>
    </message>
    <message id="labels:review.figure.over.value">
        <source>{count} ×, {time}; {load}</source>
        <translation>{count} ×, {time}; {load}</translation>
    </message>
    <message id="labels:review.figure.link">
        <source>Readings</source>
        <translation>Messwerte</translation>
    </message>
    <message id="labels:review.figure.link.value">
        <source>{rate}, longest gap {gap}</source>
        <translation>{rate}, längste Lücke {gap}</translation>
    </message>
    <message id="labels:review.figure.zero">
        <source>Zero after loading</source>
        <translation>Null nach der Belastung</translation>
    </message>
    <message id="labels:review.figure.accuracy">
        <source>Accuracy of the scale</source>
        <translation>Genauigkeit der Waage</translation>
    </message>
    <message id="labels:review.stages">
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message id="labels:review.stage.load">
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message id="labels:review.stage.done">
        <source>In full</source>
        <translation>Ganz</translation>
    </message>
    <message id="labels:review.stage.error">
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message id="labels:review.stage.sd">
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message id="labels:review.stage.near">
        <source>Within 10 %</source>
        <translation>In ±10 %</translation>
    </message>
    <message id="labels:review.stage.how">
        <source>Error: applied minus prescribed, over sessions.</source>
        <translation>Fehler: erreicht minus verordnet, über Sitzungen.</translation>
    </message>
    <message id="labels:review.reason">
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message id="labels:review.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="labels:review.save">
        <source>Save decision</source>
        <translation>Entscheidung sichern</translation>
    </message>
    <message id="labels:review.save.how">
        <source>Choose one and give a reason.</source>
        <translation>Wählen Sie und nennen Sie einen Grund.</translation>
    </message>
    <message id="labels:review.save.name">
        <source>Sign with your name.</source>
        <translation>Unterschreiben Sie mit Ihrem Namen.</translation>
    </message>
    <message id="labels:review.save.never">
        <source>The app never changes a plan.</source>
        <translation>Die App ändert nie einen Plan.</translation>
    </message>
    <message id="labels:review.saved">
        <source>Saved beside the logs</source>
        <translation>Bei den Protokollen gesichert</translation>
    </message>
    <message id="labels:review.saved.not">
        <source>The decision was not saved</source>
        <translation>Die Entscheidung wurde nicht gesichert</translation>
    </message>
    <message id="labels:review.saved.not.how">
        <source>It still stands here; try again.</source>
        <translation>Sie steht noch hier; versuchen Sie es erneut.</translation>
    </message>
    <message id="labels:review.decided">
        <source>{day}, {who}:</source>
        <translation>{day}, {who}:</translation>
    </message>
    <message id="labels:review.decided.hold">
        <source>hold</source>
        <translation>beibehalten</translation>
    </message>
    <message id="labels:review.decided.next">
        <source>next stage</source>
        <translation>nächste Stufe</translation>
    </message>
    <message id="labels:review.decided.back">
        <source>step back</source>
        <translation>eine Stufe zurück</translation>
    </message>
    <message id="labels:review.decided.stop">
        <source>stop and call</source>
        <translation>beenden und anrufen</translation>
    </message>
    <message id="labels:review.damaged">
        <source>Earlier decisions were changed</source>
        <translation>Frühere Entscheidungen wurden verändert</translation>
    </message>
    <message id="labels:review.col.patient">
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message id="labels:review.col.flags">
        <source>Red flags</source>
        <translation>Warnzeichen</translation>
    </message>
    <message id="labels:review.col.sessions">
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message id="labels:review.col.first">
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message id="labels:review.col.last">
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message id="labels:review.col.when">
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message id="labels:review.col.why">
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message id="labels:review.col.file">
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message id="labels:cap.space">
        <source>Space</source>
        <extracomment>As it is printed on the key.</extracomment>
        <translation>Leertaste</translation>
    </message>
    <message id="labels:cap.enter">
        <source>Enter</source>
        <extracomment>As it is printed on the key.</extracomment>
        <translation>Enter</translation>
    </message>
    <message id="labels:cap.tab">
        <source>Tab, arrows</source>
        <extracomment>As it is printed on the key.</extracomment>
        <translation>Tab, Pfeile</translation>
    </message>
    <message id="labels:cap.esc">
        <source>Esc</source>
        <extracomment>As it is printed on the key.</extracomment>
        <translation>Esc</translation>
    </message>
    <message id="labels:cap.digits">
        <source>0 to 10</source>
        <extracomment>As it is printed on the key.</extracomment>
        <translation>0 bis 10</translation>
    </message>
    <message id="labels:cap.size">
        <source>Ctrl +, Ctrl −</source>
        <extracomment>As it is printed on the key.</extracomment>
        <translation>Strg +, Strg −</translation>
    </message>
    <message id="labels:cap.quit">
        <source>Ctrl Q</source>
        <extracomment>As it is printed on the key.</extracomment>
        <translation>Strg Q</translation>
    </message>
    <message id="labels:keys.space">
        <source>The dark button; also a foot switch</source>
        <extracomment>What the key does.</extracomment>
        <translation>Der dunkle Knopf; auch ein Fußschalter</translation>
    </message>
    <message id="labels:keys.enter">
        <source>The part that has the focus</source>
        <extracomment>What the key does.</extracomment>
        <translation>Der Teil, der den Fokus hat</translation>
    </message>
    <message id="labels:keys.tab">
        <source>Move the focus</source>
        <extracomment>What the key does.</extracomment>
        <translation>Fokus bewegen</translation>
    </message>
    <message id="labels:keys.esc">
        <source>Back; in a session: pause and ask</source>
        <extracomment>What the key does.</extracomment>
        <translation>Zurück; in einer Sitzung: anhalten und fragen</translation>
    </message>
    <message id="labels:keys.digits">
        <source>Pain, where it is asked; after P too</source>
        <extracomment>What the key does.</extracomment>
        <translation>Schmerz, wo gefragt; auch nach P</translation>
    </message>
    <message id="labels:keys.n">
        <source>None of these</source>
        <extracomment>What the key does.</extracomment>
        <translation>Nichts davon</translation>
    </message>
    <message id="labels:keys.z">
        <source>Zero again</source>
        <extracomment>What the key does.</extracomment>
        <translation>Neu nullen</translation>
    </message>
    <message id="labels:keys.o">
        <source>Open a plan</source>
        <extracomment>What the key does.</extracomment>
        <translation>Plan öffnen</translation>
    </message>
    <message id="labels:keys.c">
        <source>Check the scale</source>
        <extracomment>What the key does.</extracomment>
        <translation>Waage prüfen</translation>
    </message>
    <message id="labels:keys.p">
        <source>Pain in a session</source>
        <extracomment>What the key does.</extracomment>
        <translation>Schmerz in einer Sitzung</translation>
    </message>
    <message id="labels:keys.m">
        <source>Mute for 2 min, again to end</source>
        <extracomment>What the key does.</extracomment>
        <translation>Stumm für 2 min, nochmals für Ton</translation>
    </message>
    <message id="labels:keys.v">
        <source>Say state, load and time left</source>
        <extracomment>What the key does.</extracomment>
        <translation>Zustand, Last und Restzeit ansagen</translation>
    </message>
    <message id="labels:keys.size">
        <source>Text size</source>
        <extracomment>What the key does.</extracomment>
        <translation>Textgröße</translation>
    </message>
    <message id="labels:keys.f11">
        <source>Full screen</source>
        <extracomment>What the key does.</extracomment>
        <translation>Vollbild</translation>
    </message>
    <message id="labels:keys.quit">
        <source>Quit; not while a session runs</source>
        <extracomment>What the key does.</extracomment>
        <translation>Beenden; nicht während einer Sitzung</translation>
    </message>
    <message id="labels:said.left.run">
        <source>{time} left, clock running</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>{time} übrig, Uhr läuft</translation>
    </message>
    <message id="labels:said.left.wait">
        <source>{time} left, clock waiting</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>{time} übrig, Uhr wartet</translation>
    </message>
    <message id="labels:said.left">
        <source>{state}. {load}. {time} left.</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>{state}. {load}. Noch {time}.</translation>
    </message>
    <message id="labels:said.left.name">
        <source>Time left</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Restzeit</translation>
    </message>
    <message id="labels:said.min_s">
        <source>{minutes} min {seconds} s</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message id="labels:said.min">
        <source>{minutes} min</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>{minutes} min</translation>
    </message>
    <message id="labels:said.s">
        <source>{seconds} s</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message id="labels:said.time">
        <source>Time</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Zeit</translation>
    </message>
    <message id="labels:said.training">
        <source>Training</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Training</translation>
    </message>
    <message id="labels:said.header">
        <source>Header</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Kopfzeile</translation>
    </message>
    <message id="labels:said.load">
        <source>Load</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Last</translation>
    </message>
    <message id="labels:said.shown">
        <source>Load shown by the scale: {load}</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Last laut Waage: {load}</translation>
    </message>
    <message id="labels:said.noguide">
        <source>No guidance</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Keine Anweisung</translation>
    </message>
    <message id="labels:said.trace">
        <source>Trace</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Verlaufskurve</translation>
    </message>
    <message id="labels:said.gauge">
        <source>Gauge</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Anzeige</translation>
    </message>
    <message id="labels:said.gauge.of">
        <source>Band {band}, limit {limit}</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Zielbereich {band}, Grenze {limit}</translation>
    </message>
    <message id="labels:said.last">
        <source>Last 30 s: {inside} in band, {below} below</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Letzte 30 s: {inside} im Zielbereich, {below} darunter</translation>
    </message>
    <message id="labels:said.last.above">
        <source>Last 30 s. {inside} in band. {below} below. {above} above.</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Letzte 30 s. {inside} im Zielbereich. {below} darunter. {above} darüber.</translation>
    </message>
    <message id="labels:said.bouts">
        <source>Bouts</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Abschnitte</translation>
    </message>
    <message id="labels:said.bouts.of">
        <source>{bout}, {done} of {total}</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>{bout}, {done} von {total}</translation>
    </message>
    <message id="labels:said.share">
        <source>{value} per cent</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>{value} Prozent</translation>
    </message>
    <message id="labels:said.step">
        <source>Step {number} of {count}: {name}</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Schritt {number} von {count}: {name}</translation>
    </message>
    <message id="labels:said.real">
        <source>Real scale</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Echte Waage</translation>
    </message>
    <message id="labels:said.pain">
        <source>Pain {value} of 10</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Schmerz {value} von 10</translation>
    </message>
    <message id="labels:said.pain.of">
        <source>{what}: {value} of 10</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>{what}: {value} von 10</translation>
    </message>
    <message id="labels:said.target">
        <source>Target {load}, {band}</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Ziel {load}, {band}</translation>
    </message>
    <message id="labels:said.notimes">
        <source>No times yet</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Noch keine Zeiten</translation>
    </message>
    <message id="labels:said.noreadings">
        <source>No readings yet</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Noch keine Messwerte</translation>
    </message>
    <message id="labels:said.readings">
        <source>{count} readings in the last 30 s</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>{count} Messwerte in den letzten 30 s</translation>
    </message>
    <message id="labels:said.reading">
        <source>1 reading in the last 30 s</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>1 Messwert in den letzten 30 s</translation>
    </message>
    <message id="labels:said.overview">
        <source>Load over {time}, {count} gaps without reading</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Last über {time}, {count} Lücken ohne Messwert</translation>
    </message>
    <message id="labels:said.overview.one">
        <source>Load over {time}, 1 gap without reading</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Last über {time}, 1 Lücke ohne Messwert</translation>
    </message>
    <message id="labels:said.overview.none">
        <source>Load over {time}, no gap</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Last über {time}, keine Lücke</translation>
    </message>
    <message id="labels:said.noweights">
        <source>No known weights</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Keine bekannten Gewichte</translation>
    </message>
    <message id="labels:said.errors">
        <source>Errors at known weights, the worst {load}</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Fehler bei bekannten Gewichten, der größte {load}</translation>
    </message>
    <message id="labels:said.passed">
        <source>Passed</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Bestanden</translation>
    </message>
    <message id="labels:said.failed">
        <source>Failed</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Nicht bestanden</translation>
    </message>
    <message id="labels:said.key">
        <source>Key: {key}</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Taste: {key}</translation>
    </message>
    <message id="labels:said.ring">
        <source>Focus ring</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Fokusring</translation>
    </message>
    <message id="labels:said.awake">
        <source>A loading session runs</source>
        <extracomment>Said by a screen reader.</extracomment>
        <translation>Eine Belastungssitzung läuft</translation>
    </message>
</context>
</TS>
