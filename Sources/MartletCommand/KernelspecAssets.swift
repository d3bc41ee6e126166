// SPDX-License-Identifier: Apache-2.0
//
// Written by kernelspec/embed from the files in kernelspec/: change those, then run it.

/// The files of the kernelspec, as `martlet install` writes them.
enum KernelspecAssets {
  /// kernel.json, in which `{martlet}` stands for the path of the command.
  static let kernelJSON = #"""
    {
      "argv": ["{martlet}", "kernel", "--connection-file", "{connection_file}"],
      "display_name": "Martlet",
      "language": "martlet",
      "interrupt_mode": "message",
      "kernel_protocol_version": "5.5",
      "metadata": {
        "debugger": false,
        "supported_encryption": ["curve"]
      }
    }

    """#

  /// logo-svg.svg.
  static let logoSVG = #"""
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64" role="img" aria-label="Martlet">
      <title>Martlet</title>
      <!-- SPDX-License-Identifier: Apache-2.0. The martlet of heraldry: a swift without feet, argent on
           azure. logo-32x32.png and logo-64x64.png are made from this file, as ./embed says. -->
      <path fill="#2048c4" d="M5 2h54a3 3 0 0 1 3 3v25c0 16.500-11 26.500-30 32.500C13 56.500 2 46.500 2 30V5a3 3 0 0 1 3-3z"/>
      <path fill="#fff" d="M5.500 20.800
        l6.800-2.900
        C13.400 13.700 16.900 11 21.300 11
        C25.700 11 29 13.300 31 16.800
        C35.600 19.200 40.800 22.600 44.900 26.700
        C50.300 32 54.600 38.600 57.300 46
        C53 43.400 49.200 41.200 45.600 39.200
        C48.200 43 50 47 51 51.400
        C45.900 47.200 41 43.200 36.400 39.800
        L34.300 45.600 L31.300 41.600 L27.800 45.600 L26.900 39.600
        C19.500 37.600 13.600 31.800 12.300 23.600 z"/>
      <path fill="none" stroke="#2048c4" stroke-width="2.400" stroke-linecap="round" d="M25.500 24.500C29 31.500 37 36.400 46.500 39.400"/>
      <circle cx="19.600" cy="17.400" r="2" fill="#2048c4"/>
    </svg>

    """#

  /// logo-32x32.png in Base64.
  static let logo32Base64 = """
    iVBORw0KGgoAAAANSUhEUgAAACAAAAAgCAYAAABzenr0AAAABmJLR0QA/wD/AP+gvaeTAAAEyUlE\
    QVRYhcWVfUzUdRzHX9+744DzQE7lKRV8QHSGGharBE3dItBJTsdSyx7IHtzQxXzAtD+snFOzVJqs\
    6bJc6mamG7pCyAQNSbdQsDQJCPCQkIfj6eA4Du7bPxwB9wM8cfj+8/P0fn8/n8/3+4XHDAEwISZn\
    J7AB0A4Tb7sQ7C1Nj9qm6jIMJzmAVko2ADgEDCe5A+49BTw2aAYL0Hmomfe0D+MDPGgyd5B3u4li\
    o2V4BCyIMLA7KQRfw/8TkhIycuvYvK+I5pbOIQvodwTTJ40g9aNp+Bq03Cppoa7BBoAQEBM5mhO7\
    wnDXDn2C/VZY+8o4PLQqKu5bWbIunw2fF/Xyh4Xo+WLjFAzeg05xQPTK1mgE0c+PZlWsP5HhPgD4\
    j9by2uJAnpvp7ZS8aO4YIsN9OHDcyNG0SuzSdQGOh0i6aQSfJk4mPtoflXC90I07zWz+osilBS07\
    HyW6R2DrkGzZX8z8hDy+OlWBxWpXTLr5t5lWi/PyhU/zIi1lFksX+rok3GkHjFVt7D5STs71BsWE\
    Pd+Ws+NwmaJP56Fm36ZQkhOCH16AA5fz6hXtyW8Fc+rn+2T/ruwHeD9+HNvXThqagLTsGsytzq2e\
    MUXP5jeDWb+rkIJCc7+F34gLZP2q8Q8soKWvo7mlk5QTRsWkd5aPZdWiAF798E8ycuv6LZ60Ooj4\
    aD9FnwQzgBrAJyRhDWDoG1RQaGZGqJ6JYz2dCkSF+6D3VLM1pYSKKiuzpuoZ4al2jpttIDPXhKnR\
    1ssuoKKh+EiKqktOtZLKTrskcWchl/qZ9+txgZzZN5OySgsL1lznyxNGpxvi6a4iZUsoWjenaVf3\
    7MBsBBFKJLYOyblLtbS12wmf5oVbn0J+o7TER/sTMt6Tw2cq2X/cyN3KNgwjNTzh6w7AGIOWFksn\
    ebebe3YgraH4yE8CYGJMTpyENMVj9sCokW6siPFnZWwA4/zde/kcr+CvefV8n1nNhasm5jw1km8+\
    mQ6AubWT+W/n9fhTZFxp+txzKgBdm+0iCovYF6ZGG6knKzh6thIAa7u9u/jypJsYq9p44RkDB7dO\
    5eqxCHy83Dj2YxWddolepyZxRfetaNFZOrKg6xbcyl5gBlIGE+DAP/faqK23sTgxnz+KzKTn1JFf\
    2MzL6wu698XgrSE5IZgdh0pZsq6AqzcbiY/2Q69TIwQHujjpXlufsNV5dKjfA5xXvg9sHXYyfzNx\
    p7SV3PxGSowWqmrbsbbbOZtdg0atIuJJb7x0amrqbfxyzcTpC9WUVbYRFOje+le5Nb6p5GsLdH1G\
    DgTH5CwT8ENf+8Ng4bOj2L8plMoaKzFrbzjMEsHKsvSokw5Dr5UuPx91BiE/Gyo5wMVrJpYlFeCm\
    EUwJ0nXRiz09yZ0EAJTp/90qEKmPQkSx0cLSDwpQqwUCkVrmfW9b35h+Wz0xNmejlOxWEuki7EKQ\
    XJoetVfJOeCsg2IvR6qk6hAw/WGYJRQjebc8Iyqrv5gBT3c3fd4VjWiaDfJjoMkF7iYQ291EU9hA\
    5ODCtk+Ny/GyWmUCQmwBApRiJNQK5MEOqU6pyJhjepC6Ll+3CfOzPISn5kUpVatBLgVUErJUQn7X\
    2tl6+n7mS4O+qI8Mk6Ov+E2OvqL84T8g/gMH0rw2BFJhHQAAAABJRU5ErkJggg==
    """

  /// logo-64x64.png in Base64.
  static let logo64Base64 = """
    iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAYAAACqaXHeAAAABmJLR0QA/wD/AP+gvaeTAAAKx0lE\
    QVR4nO2be1iUVRrAf2cu3JE7QqAicklNMTFTsSxrFU3LNN0uXsptW83MS5bts21rlpXaZc16sifX\
    djOztDU1xUulllLrFW8oyj0QEQRhGBxmYObsHwbOADLzDYPss/n765tvzvue97xzLu95zxm4wW8b\
    Uf/Qc3y6W7W+/FWkmASEt6NNbUkRUqz27uD/cvr6niYATf031bqKhQjxQvvZdl24CSHnV+sqAF4E\
    UDV8JeTkdjLq+iPklPpHldXr/9du3xxh9Q+qlkr9FrjhgPY2oL254YD2NqC90dgvYp/EHr6MGRpK\
    vx6+RIR64OWpQqc3k1No4PApHRt3l3I6p9oVVbmchkgwKnmfVCrcKcyDN57tRtKt/nbL7jpwiYUr\
    csg/X6O0mjYhb/tgAa0YAgnxPmxa1tuhxgMM7R/A1g/6MGxgkLNVtglOOSA8xJ1Vr/QgoINWkZy3\
    p5oP/hJPctL/jhOccsBrM6IJ9LNt/KFTOhZ9nMu2fWUtymrUgrfnxRIX5eVM1S5HsQN6x/kw9PZA\
    m3c5hQYenX+SlRuKeHpRhl0neHmoWTonFg+39l+EFFsw9p7QJu9OZumprbs6h6ZlVNnV0zvOh10r\
    +zJmaAhC2C3eZjjkALVaMPKOYNYt7cWU+5vumQYl+BPkf2VIaDXC4TEeHuLOu8/HsWlZAv16dlBg\
    tutocRkM9NMyYVhHJo0K46ZQ9xYVXbxUy8/HK+kV401UhKdiQ6SEjbtKWPhRLhVVdYrllVK/DDbr\
    gLAgN+Y93oXRQ4Jx017fcVpcZuKl5dl8v7+8TetpMQ4oLjOxest5Nu+5SI3J0qaGNCYsyI2VC7qz\
    eE7MdZkk7UaCvt5qRt0ZwuMPhBPX5fouXVkFBmYsyuBs/mWX63Y4EqyqNrN2WzHJ09OY9Jd0sgsM\
    iio6kaln9pKznMjUKzYyppMnG97tzag7gxXLOorDfUxK2Hekgk17ShVVsHJDEZt2lzLzjTMYnRhO\
    3p5q3nsxntkTOyuWdQTFg+xQuk5R+QfuDgEg/3wNH311Tml1AAgBsx7rxILp0ahcHDModsDRjCpF\
    E+PQ/gHcO+BK5Pjhl4Vk5Dq/LZ5yfzh/nx+PRuM6Lyh2gMFoIWXvRUUyL/+pK14eampMFp5amMEl\
    Xa3SahsYPSSY9+bHo1a7xglOrTNrthYrKt8pzIO3notFCCgormHaqxkYjM4vryMGB7F4doxLQmin\
    HHDkdBWHT9mP960ZMTiImY90AuDASR1TXkqnqtrsTPUAjLs3lOcmd3Favh5rByjql6+syMGiMIc0\
    e2JnHhlx5Uzi4Ekdj/35JBfKTMqUWDHj4UjGD2u6OXOAhrZaO0BRtHEiU8/aFGVDQQhYNLMbfxwX\
    0aBj5Iyj7D1SoUiPNa89042EeB9lQpKGmVhd/+AfM3Um4KtET+rRSu5MDKBjkJvDMkLAHX398XBX\
    8Z9jOi7XmNm85yK1Zklid180Cic3tVowJDGADd+XUuPovCIoq8ha9Q5Y9wBJiaKaAaPJwvRFGZRV\
    KJ/Vp42PZM2bPQkNdMNskby/toDh09L48bDy3hAe4s6SOTEKJMSF+qerPSB26jCgu9LKq6rN7DpQ\
    zu8GBOLrrSzLHtnRgzFDQ8gprCH3nIFKfR0bd5VyOucysZ09CQ5wvGdFR3pSVGrkVLb9OEMiUyuz\
    PlkPVg7wi5naT0CSohb8Srmuju2pZdx1W4BTidL77wqhRzdvDp+qQn/ZTHahgbUpxWT+YqBrhCch\
    DjpiYII/G3eXor/c8uoiBFsqsj75DqwcEBDzRDCIcYqst6Kq2sy6HRfw8dKQEO+reI3u1smLR5I7\
    4qZVkZ6tx2iSZOZfZk1KMT8dq8TLQ010hCeqFmJhN62Km0Lc2WovUBNieUXWqnSwckBg1B90UsUc\
    ZWbbUmeW/HDoEmkZVdwc5e3wL1ePVqtiQG8/Hh0ZhkYtSM+uprZOUlRiJGVfGWu3F1NUYqSDj4aw\
    YPdmnRzb2YtjZ/TkFV37AEZtMc+9lP1PHVjlAwCikvflAa2PLrgy2w8fFMSTYyPo2115jwDQXzaz\
    4bsSPt1yvsk2vFOYB2/M6kZSn6YHM9kFBoZPT8NsbjZQyc3bPji6/oPa+hv/blO7IBig3NTmySow\
    sG7nBb76toRKfR0DE/zsyhhNloal0E2rIiHel0mjwunfyw+VgIILNZhqJTp9HRYLzSZgA/20FJUa\
    Sc9qOiEKIVZVZK3aWf/ZNhRW8aXiVjrAuRIjy9cWOBT/j5t7nM2Ncg5CwKAEP5bOjeXg5/1Z8deb\
    6R7tRUm5ifxrdPXZj3VuNp8phWW99WebEnnbkvYj5Wn7TVKOlJB3zrYbFxTbGn/0TBXp2dXMWnyW\
    v32YY3PWUI+7m4rhg4L4YkkvMn8xMGxaGotX5VNtsJ35w4LdGHtPSGMjTuelDD5g/aqRi4SUQryt\
    tHGOkmvlgPfXFjBh3gnKK68GUV/vuvrLf7r5PL9//gTnS43N6urgrWHu5M6Yai2sWF/I0CeP8O/v\
    SpBWPnvqoYhGCRTVUhA2Xm3SR7RC9xlQpLBtDpFTeMUBX39fwjurf6G4zMTctzKxSKirk2z5wXb5\
    SsuoYtTMY6SmNR8dPnRvKJEdr5xXlJSbmPd2JmPnHOfomSs71a4Rng3HeBJZqFFVft5Yh7rxi/Ks\
    NeaA2CcugniwNY1tjvBgd/x9Ncx4/WzDDJ1fVIO7VoXeYObLHReayBiMFr7eVUqNUTKoj7/NaqJS\
    Cbw81DZnCMVlJtbtuMDZfAO3xvsSHuzG5j0XQYinc7fdk9ZY/zUWJymiklNTgYGta7ItkR3dqdTX\
    NckDqNWCuC5edm+RDL09kGUvxOHjdfV3q62TDJh40GYo1ePtqWb6hEjWbD1/8OfPbru9cfeHayZE\
    hFSZzVMkKM9lt0DhBWOzSRCzWTp0hWbX/nJGP3uMLKuYQKsRTSe7X6k2mHnrX/nVRZfMU5prPLSQ\
    Ecr5dkimSoi5dq26zuSdM/Dg7GM23f7h5LBrBloSZuVvHXjNla3JHGBNRdaqI34xUyMF9HXS3jbB\
    VCvZ+mMZnh4qEnt0INBPy86fyim9ZDsMJKzM3z74lZZ02c0J5vsWTQM2tc5k12O2SF5fmcezb57B\
    YLQwpF+AbQHJtvya2un29NhPiq6fYPauqZ0I7HHS1jblmx8uMv6548R0tjmS3+1trJ3AnrvtnrM7\
    vEWJGZHiXmfx+wIhxzhjaFsT0EHDJV0dQEqdr+qhwvWDHDrEVLRHS0w8pC0LrXkPyTRnjGxzJB8G\
    XfSYdfhwP4dzdE4dLXQdsfcpKcVyQNmGv+0wCSGeyd2W9LFSQafPVroNS73FLORqBH2c1eEi0qW0\
    TM7fcecRZ4SdvoKRvTPppEalG4CQS1B4qOIiapFisUboEp1tPLSiB1gTPXJvnMUilgHJrtDnAHvU\
    FjEze2fSydYqculpe9Tw1AcQciHQ25V6rTiOFC/n7UhyWVzi+iuKC6Qqan/qeAkvCcktLtJ6Qkhe\
    yx2Y9BULhEtvbbXpHc3o5H2DzULMF1Le50xdAlIRcnHutsFbrrWZaS3X5ZJq1+R98VLIqUgxGau/\
    rF2DYoT8VCX4R07KHWfb2rbreks3MfGQtjykZoREPCyRowX4AEjQC8Q3AvlFbk1tiiMhrKtot2vK\
    keN/8tTq5X0AtT5iq6Oh6w1czH8BVSfl+ijMwokAAAAASUVORK5CYII=
    """
}
