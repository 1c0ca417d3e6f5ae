// SPDX-License-Identifier: EUPL-1.2

/// Character references of HTML: by number, and by the names of HTML 4, which are those that mail
/// uses.
enum HTMLEntities {
  /// The longest name.
  private static let lengthLimit = 10

  /// The character that a reference at the start of a text, an ampersand, stands for, and how long
  /// it is; nil when it is only an ampersand.
  static func scalar(_ text: Bytes) -> (scalar: Unicode.Scalar, length: Int)? {
    let rest = text.dropFirst()
    if rest.first == UInt8(ascii: "#") { return number(rest.dropFirst()) }
    let name = rest.prefix(lengthLimit).prefix { $0.isLetter || $0.isDigit }
    guard let scalar = scalars[String(decoding: name, as: UTF8.self)] else { return nil }
    let hasEnd = name.endIndex < text.endIndex && text[name.endIndex] == UInt8(ascii: ";")
    // Without its end `&copy` is the sign, but `&sigma` might be the rest of an address.
    guard hasEnd || scalar.value < 0x100 else { return nil }
    return (scalar, 1 + name.count + (hasEnd ? 1 : 0))
  }

  /// `&#233;`, `&#xE9;`; the numbers of Windows-1252 stand for its characters, as everywhere.
  private static func number(_ text: Bytes) -> (scalar: Unicode.Scalar, length: Int)? {
    let isHex = text.first == UInt8(ascii: "x") || text.first == UInt8(ascii: "X")
    let digits = (isHex ? text.dropFirst() : text).prefix(8).prefix { isHex ? $0.hexValue != nil : $0.isDigit }
    guard !digits.isEmpty, let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHex ? 16 : 10) else {
      return nil
    }
    let hasEnd = digits.endIndex < text.endIndex && text[digits.endIndex] == UInt8(ascii: ";")
    let length = 2 + (isHex ? 1 : 0) + digits.count + (hasEnd ? 1 : 0)
    if (0x80...0x9f).contains(value), let scalar = SingleByte.windows1252.scalar(UInt8(value)) {
      return (scalar, length)
    }
    return (value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  private static let scalars: [String: Unicode.Scalar] = {
    var scalars: [String: Unicode.Scalar] = [:]
    // Those of Latin-1 come in the order of their numbers.
    for (offset, name) in latin1.split(separator: " ").enumerated() {
      scalars[String(name)] = Unicode.Scalar(UInt8(0xa0 + offset))
    }
    for pair in others.split(whereSeparator: \.isWhitespace) {
      let parts = pair.split(separator: "=")
      if let value = UInt32(parts[1], radix: 16) { scalars[String(parts[0])] = Unicode.Scalar(value) }
    }
    return scalars
  }()

  private static let latin1 = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro \
    para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil \
    Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave \
    Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml \
    igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute \
    thorn yuml
    """

  private static let others = """
    quot=22 amp=26 lt=3c gt=3e apos=27 QUOT=22 AMP=26 LT=3c GT=3e
    OElig=152 oelig=153 Scaron=160 scaron=161 Yuml=178 fnof=192 circ=2c6 tilde=2dc
    Alpha=391 Beta=392 Gamma=393 Delta=394 Epsilon=395 Zeta=396 Eta=397 Theta=398 Iota=399 Kappa=39a Lambda=39b Mu=39c
    Nu=39d Xi=39e Omicron=39f Pi=3a0 Rho=3a1 Sigma=3a3 Tau=3a4 Upsilon=3a5 Phi=3a6 Chi=3a7 Psi=3a8 Omega=3a9
    alpha=3b1 beta=3b2 gamma=3b3 delta=3b4 epsilon=3b5 zeta=3b6 eta=3b7 theta=3b8 iota=3b9 kappa=3ba lambda=3bb mu=3bc
    nu=3bd xi=3be omicron=3bf pi=3c0 rho=3c1 sigmaf=3c2 sigma=3c3 tau=3c4 upsilon=3c5 phi=3c6 chi=3c7 psi=3c8 omega=3c9
    thetasym=3d1 upsih=3d2 piv=3d6 ensp=2002 emsp=2003 thinsp=2009 zwnj=200c zwj=200d lrm=200e rlm=200f ndash=2013
    mdash=2014 lsquo=2018 rsquo=2019 sbquo=201a ldquo=201c rdquo=201d bdquo=201e dagger=2020 Dagger=2021 bull=2022
    hellip=2026 permil=2030 prime=2032 Prime=2033 lsaquo=2039 rsaquo=203a oline=203e frasl=2044 euro=20ac image=2111
    weierp=2118 real=211c trade=2122 alefsym=2135 larr=2190 uarr=2191 rarr=2192 darr=2193 harr=2194 crarr=21b5 lArr=21d0
    uArr=21d1 rArr=21d2 dArr=21d3 hArr=21d4 forall=2200 part=2202 exist=2203 empty=2205 nabla=2207 isin=2208 notin=2209
    ni=220b prod=220f sum=2211 minus=2212 lowast=2217 radic=221a prop=221d infin=221e ang=2220 and=2227 or=2228 cap=2229
    cup=222a int=222b there4=2234 sim=223c cong=2245 asymp=2248 ne=2260 equiv=2261 le=2264 ge=2265 sub=2282 sup=2283
    nsub=2284 sube=2286 supe=2287 oplus=2295 otimes=2297 perp=22a5 sdot=22c5 lceil=2308 rceil=2309 lfloor=230a
    rfloor=230b lang=2329 rang=232a loz=25ca spades=2660 clubs=2663 hearts=2665 diams=2666
    """
}
